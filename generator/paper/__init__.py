"""Cards: records become sheets, and sheets PDFs."""
