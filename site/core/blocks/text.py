"""Blocks made of words."""

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

RICH_TEXT = ["bold", "italic", "link", "document-link", "ol", "ul"]
SAMPLE = "<p>Ask two families to try the form before you print it. They will find in ten minutes what we missed.</p>"


class HeadingBlock(blocks.CharBlock):
    class Meta:
        icon = "title"
        template = "blocks/heading_block.html"
        description = "A heading that starts a new part of the page. It appears in “On this page”."
        preview_value = "What we tried first"
        group = "Words"


class SubheadingBlock(blocks.CharBlock):
    class Meta:
        icon = "h3"
        template = "blocks/subheading_block.html"
        description = "A smaller heading inside a part. Use it only beneath a heading."
        preview_value = "Who came, and who did not"
        group = "Words"


class ParagraphBlock(blocks.RichTextBlock):
    class Meta:
        icon = "pilcrow"
        template = "blocks/paragraph_block.html"
        description = "Ordinary text with bold, italics, links and lists."
        preview_value = SAMPLE
        group = "Words"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label="Quotation", help_text="Without quotation marks: the page adds them.")
    name = blocks.CharBlock(required=False, help_text="Who said it.")
    role = blocks.CharBlock(required=False, help_text="For example: Head of service.")

    class Meta:
        icon = "openquote"
        template = "blocks/quote_block.html"
        description = "Somebody's words, set large, with their name."
        preview_value = {
            "text": "I stopped asking which grade they had and asked what they listen to.",
            "name": "Hannah Okoro",
            "role": "Tutor and songwriter",
        }
        group = "Words"


class CalloutBlock(blocks.StructBlock):
    tone = blocks.ChoiceBlock(
        choices=[("note", "Note"), ("tip", "Tip"), ("caution", "Caution")],
        default="note",
        help_text="Note: worth knowing. Tip: worth trying. Caution: worth avoiding.",
    )
    title = blocks.CharBlock(max_length=90)
    text = blocks.RichTextBlock(features=RICH_TEXT)

    class Meta:
        icon = "info-circle"
        template = "blocks/callout_block.html"
        description = "A box that stands out from the text. One a page is usually enough."
        preview_value = {"tone": "tip", "title": "Ten minutes well spent", "text": SAMPLE}
        label_format = "{tone}: {title}"
        group = "Words"


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=120)
    text = blocks.RichTextBlock(features=RICH_TEXT)


class StepsBlock(blocks.ListBlock):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(StepBlock(), min_num=1, **kwargs)

    class Meta:
        icon = "list-ol"
        template = "blocks/steps_block.html"
        description = "Numbered steps, each with a title and a few words."
        preview_value = [
            {"title": "Ask", "text": SAMPLE},
            {"title": "Try it small", "text": "<p>One school, one term, one question.</p>"},
        ]
        group = "Words"


class QuestionBlock(blocks.StructBlock):
    question = blocks.CharBlock(max_length=160)
    answer = blocks.RichTextBlock(features=RICH_TEXT)


class QuestionsBlock(blocks.ListBlock):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(QuestionBlock(), min_num=1, **kwargs)

    class Meta:
        icon = "help"
        template = "blocks/questions_block.html"
        description = "Questions with answers that open on a click. They work without script."
        preview_value = [
            {
                "question": "Do we need to be a large service?",
                "answer": "<p>No. Small services bring a lot.</p>",
            }
        ]
        group = "Words"


class KeyFigureBlock(blocks.StructBlock):
    figure = blocks.CharBlock(max_length=12, help_text="Short: 17, 45%, £0.")
    label = blocks.CharBlock(max_length=90, help_text="What the figure counts.")


class KeyFiguresBlock(blocks.ListBlock):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(KeyFigureBlock(), min_num=1, max_num=4, **kwargs)

    class Meta:
        icon = "order"
        template = "blocks/key_figures_block.html"
        description = "Up to four numbers with what they mean."
        preview_value = [
            {"figure": "45", "label": "services represented"},
            {"figure": "4", "label": "meetings a year"},
        ]
        group = "Words"


class TableBlock(blocks.StructBlock):
    caption = blocks.CharBlock(help_text="Says what the table shows. Screen readers announce it first.")
    table = TypedTableBlock([("text", blocks.CharBlock(required=False, label="Text"))])

    class Meta:
        icon = "table"
        template = "blocks/table_block.html"
        description = "A table with a header row. For figures and comparisons, not for layout."
        preview_value = {
            "caption": "Who applied and who was appointed",
            "table": {
                "columns": [{"type": "text", "heading": "Stage"}, {"type": "text", "heading": "People"}],
                "rows": [{"values": ["Applied", "64"]}, {"values": ["Appointed", "6"]}],
            },
        }
        label_format = "{caption}"
        group = "Words"
