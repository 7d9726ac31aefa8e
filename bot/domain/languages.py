"""What people write in several languages side by side: Russian and Chinese are official, English is for work."""

LANGUAGES = ("ru", "zh", "en")


def in_languages(thing: object, part: str, first: str = "") -> dict[str, str]:
    """Give what a thing says in its fields `<part>_ru`, `<part>_zh`, `<part>_en`, by language.

    A language in which it says nothing is left out; `first` comes before the others.
    """
    order = sorted(LANGUAGES, key=lambda language: language != first)
    found = {language: getattr(thing, f"{part}_{language}") for language in order}
    return {language: words for language, words in found.items() if words}
