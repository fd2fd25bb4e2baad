"""Persons and things in one picture: panels, films, and the picture in words."""
