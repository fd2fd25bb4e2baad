"""What a page is, and how values become text."""
