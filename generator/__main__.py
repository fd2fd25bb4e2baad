"""Makes `python -m generator` the same as `rehab`."""

from generator.cli import main

if __name__ == "__main__":
    main()
