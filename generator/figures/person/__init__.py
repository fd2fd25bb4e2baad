"""A body as a person on paper: parts, order, face, hair."""
