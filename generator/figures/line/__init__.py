"""Shapes as curves, colours and SVG."""
