"""The second version of the framework: three statements are worded anew, and what each of them said before stays."""

WHAT_CHANGED = (
    "Three statements say more exactly what is meant: reflection counts for every tutor who teaches for you, help with "
    "costs is judged by who uses it, and easy to reach includes a promised time. All others are as they were."
)
VERSION_1, VERSION_2 = 800, 310  # days before the load on which they came out
REWORDED: dict[str, str] = {
    "reflection-paid": "Every tutor who teaches for us has regular, paid time to think with others about inclusive teaching.",
    "help-with-costs": "Families who need help with the cost of music find it easily, use it, and are not singled out.",
    "easy-to-reach": "We answer people in the way that suits them, within a time that we promise, in words they understand.",
}
