"""What helps those who write content: new records, a look at figures, reference, report."""
