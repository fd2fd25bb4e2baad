"""What was written to do harm: `readers` has what comes from readers, the rest is content."""
