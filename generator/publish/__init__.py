"""The finished site: MkDocs, the offline worker, the zip, the swap."""
