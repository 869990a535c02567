"""Decodes an uploaded picture fully before it is kept, so that a broken or hostile one is refused in words."""

import warnings
from io import BytesIO
from math import isqrt
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from PIL import Image as PILImage
from PIL import ImageSequence
from wagtail.images.fields import WagtailImageField

MAX_FRAMES = 60
FORMATS = ["AVIF", "GIF", "JPEG", "PNG", "WEBP"]
# A WebP's reader holds three copies of it, an AVIF's two: of these, fewer pixels take as much memory as of others.
FEWER_PIXELS = {"AVIF": 16_000_000, "WEBP": 12_000_000}
# Of greys in sixteen bits, or in fractions, no other sizes can be made.
SHADES = {"1", "L", "LA", "La", "P", "PA", "RGB", "RGBA", "RGBX", "RGBa", "CMYK", "YCbCr", "LAB", "HSV"}
ODD_SHADES = (
    "This picture has more shades of grey than a page can show. Save it as an ordinary JPEG or PNG and try again."
)
UNREADABLE = "This picture cannot be read. It may be damaged: open it, save it again as JPEG or PNG and try once more."
OTHER_KIND = "The site cannot show this kind of picture (iPhones make .HEIC). Save it as JPEG and upload that."
# How pictures begin that are whole and that browsers do not show: TIFF, BMP and, after four bytes, what iPhones make.
BEGINNINGS = (b"II*\x00", b"MM\x00*", b"BM")
OF_PHONES = (b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypheim", b"ftypmif1", b"ftypmsf1")
MOVES_TOO_LONG = f"This picture moves for too long: {MAX_FRAMES} frames are the most, and fewer where they are large."


def forbid_decompression_bombs() -> None:
    """Make Pillow refuse, not warn, above the limit of settings. Called once when the site starts."""
    PILImage.MAX_IMAGE_PIXELS = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    warnings.simplefilter("error", PILImage.DecompressionBombWarning)


def too_large(most: int) -> str:
    """Return what is said of a picture with more than `most` pixels."""
    side = isqrt(most) // 500 * 500
    return (
        f"This picture has too many pixels. Make it smaller than {most // 1_000_000} million "
        f"(for example {side} by {side}) and try again."
    )


def decode_fully(content: bytes) -> None:
    """Raise ValidationError unless every frame of the picture decodes within the limits."""
    try:
        with PILImage.open(BytesIO(content), formats=FORMATS) as picture:
            _check_size(picture)  # before verify(), which for some formats decodes
            picture.verify()  # checksums, which decoding passes over; afterwards the picture must be opened anew
        with PILImage.open(BytesIO(content), formats=FORMATS) as picture:
            for frame in ImageSequence.Iterator(picture):
                frame.load()
    except ValidationError:
        raise
    except (PILImage.DecompressionBombError, PILImage.DecompressionBombWarning):
        raise ValidationError(too_large(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS)) from None
    except Exception:  # noqa: BLE001 - decoders raise anything on hostile input, and all of it means the same
        raise ValidationError(OTHER_KIND if _is_of_other_kind(content) else UNREADABLE) from None


def _is_of_other_kind(content: bytes) -> bool:
    return content.startswith(BEGINNINGS) or content[4:12] in OF_PHONES


def _check_size(picture: PILImage.Image) -> None:
    """Raise ValidationError, by what a picture says of itself, for one that would take too much memory or time."""
    pixels, frames = picture.width * picture.height, getattr(picture, "n_frames", 1)
    most = FEWER_PIXELS.get(picture.format or "", settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS)
    if pixels > most:
        raise ValidationError(too_large(most))
    if picture.mode not in SHADES:
        raise ValidationError(ODD_SHADES)
    if frames > MAX_FRAMES or (frames > 1 and pixels * frames > most):
        raise ValidationError(MOVES_TOO_LONG)


class DecodedImageField(WagtailImageField):
    """Wagtail's field, after a full decode: its own checks read only the header."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # By the ending of the name: said by the browser too, where several are sent at once.
        self.error_messages["invalid_image_extension"] = OTHER_KIND

    def to_python(self, data: Any) -> Any:
        if data not in self.empty_values and hasattr(data, "read"):
            if self.max_upload_size is None or data.size <= self.max_upload_size:
                content = data.read()
                data.seek(0)
                if content:
                    decode_fully(content)
            else:
                raise ValidationError(
                    f"This picture is too big. The most is {self.max_upload_size // (1024 * 1024)} MB."
                )
        try:
            return super().to_python(data)
        except ValidationError:
            raise
        except Exception:  # noqa: BLE001 - as above
            raise ValidationError(UNREADABLE) from None
