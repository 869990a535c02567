"""The stream that every page's body is made of."""

from wagtail import blocks

from .media import ButtonBlock, CardsBlock, DownloadBlock, LatestBlock, PictureBlock, VideoBlock
from .text import (
    RICH_TEXT,
    CalloutBlock,
    HeadingBlock,
    KeyFiguresBlock,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    StepsBlock,
    SubheadingBlock,
    TableBlock,
)


class BodyBlock(blocks.StreamBlock):
    heading = HeadingBlock(max_length=120)
    subheading = SubheadingBlock(max_length=120)
    paragraph = ParagraphBlock(features=RICH_TEXT)
    quote = QuoteBlock()
    callout = CalloutBlock()
    steps = StepsBlock()
    questions = QuestionsBlock()
    key_figures = KeyFiguresBlock()
    table = TableBlock()
    picture = PictureBlock()
    video = VideoBlock()
    download = DownloadBlock()
    button = ButtonBlock()
    cards = CardsBlock()
    latest = LatestBlock()

    class Meta:
        block_counts = {"latest": {"max_num": 4}}
