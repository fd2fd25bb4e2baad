"""Benchmarks: commands that print ratios, never timed tests."""
