"""YAML files become a library: read, shaped, complete."""
