"""What helps those who write content."""
