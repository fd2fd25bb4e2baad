"""Draws every exercise from its poses: body, pose, contact, flesh, drawing, strip, film."""
