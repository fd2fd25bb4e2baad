"""Turns structured content into Markdown pages and printable cards."""
