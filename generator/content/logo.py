"""The logo of a clinic: a picture beside `site.yml`, which nothing else of the content needs."""

import io
from pathlib import Path

from PIL import Image, UnidentifiedImageError

LARGEST = 100_000  # bytes: each card carries it
WIDEST = 2000  # pixels on a side


class LogoError(Exception):
    """A logo that cannot be printed: what is wrong with it, and what is allowed."""

    def __init__(self, wrong: str, allowed: str) -> None:
        """Keep both."""
        self.wrong, self.allowed = wrong, allowed
        super().__init__(wrong)


def read_logo(path: Path) -> bytes:
    """Return a PNG picture as it is; raises `LogoError` if it is none, or too large."""
    try:
        data = path.read_bytes() if path.stat().st_size <= LARGEST else None
    except OSError as error:
        wrong = f"no file {path.name!r} beside site.yml"
        raise LogoError(wrong, "a PNG picture that is there") from error
    if data is None:
        raise LogoError(f"{path.name!r} is too large", f"at most {LARGEST // 1000} kilobytes")
    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as picture:
            size = picture.size
            picture.verify()
    except (UnidentifiedImageError, SyntaxError, ValueError, OSError) as error:
        raise LogoError(f"{path.name!r} is not a PNG picture", "a PNG picture") from error
    if max(size) > WIDEST:
        raise LogoError(f"{path.name!r} has too many pixels", f"at most {WIDEST} on a side")
    return data
