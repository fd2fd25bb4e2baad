"""The catalogue of all words that readers see and that belong to no record."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from generator.models.search import PageId
from generator.models.text import Shape
from generator.models.words.about import AboutWords, GlossaryWords, SourceWords
from generator.models.words.adding import AddingWords
from generator.models.words.amounts import AmountWords
from generator.models.words.browsers import BrowsersWords
from generator.models.words.builder import BuilderWords
from generator.models.words.captions import CaptionWords
from generator.models.words.cards import CardWords
from generator.models.words.centre import CentreWords
from generator.models.words.check import CheckWords
from generator.models.words.diary import DiaryWords
from generator.models.words.embed import EmbedWords, MovedWords
from generator.models.words.finding import FinderWords, HomeWords, MapWords, OverviewsWords
from generator.models.words.frame import FrameWords
from generator.models.words.head import HeadWords
from generator.models.words.links import LinkWords
from generator.models.words.lost import LostWords
from generator.models.words.offline import OfflineWords
from generator.models.words.phrases import Phrase, every
from generator.models.words.privacy import PrivacyWords
from generator.models.words.programme import ProgrammeWords
from generator.models.words.records import (
    ExerciseWords,
    GuidanceWords,
    RecordWords,
    RoutineWords,
    SafetyWords,
)
from generator.models.words.review import ReviewWords
from generator.models.words.scripts import ScriptWords
from generator.models.words.session import SessionWords
from generator.models.words.sharing import SharingWords


class Words(Shape):
    """`content/words.yml`: every word of pages, cards, drawings and scripts that is no content."""

    amounts: AmountWords = Field(description="How much, how often, how long.")
    captions: CaptionWords = Field(description="What a drawing shows, for who cannot see it.")
    pages: Annotated[Mapping[PageId, Phrase], every(PageId)] = Field(
        description="What each page is called that is no record: its title and links to it."
    )
    frame: FrameWords = Field(description="Around every page.")
    head: HeadWords = Field(description="What search engines and shared links show of a page.")
    embed: EmbedWords = Field(description="What other sites may show of this one.")
    moved: MovedWords = Field(description="The page at an address that a record had before.")
    home: HomeWords = Field(description="The home page.")
    body_map: MapWords = Field(description="The drawn body to point to.")
    finder: FinderWords = Field(description="The page that searches exercises.")
    overviews: OverviewsWords = Field(description="The overviews of all exercises.")
    records: RecordWords = Field(description="Pages of exercises, routines and topics alike.")
    safety: SafetyWords = Field(description="Around rules of safety.")
    check: CheckWords = Field(description="The safety check, and how its lists were made.")
    exercise: ExerciseWords = Field(description="The page of an exercise.")
    routine: RoutineWords = Field(description="Pages of routines.")
    programme: ProgrammeWords = Field(description="Routines joined by weeks.")
    adding: AddingWords = Field(description="Where exercises are added to one's own routine.")
    builder: BuilderWords = Field(description="The page of one's own routine.")
    session: SessionWords = Field(description="Pages that offer a guided session.")
    sharing: SharingWords = Field(description="Pages that print or share one's own routine.")
    diary: DiaryWords = Field(description="The diary on the device, and the calendar.")
    guidance: GuidanceWords = Field(description="Pages of guidance topics.")
    glossary: GlossaryWords = Field(description="Hard words.")
    sources: SourceWords = Field(description="The page of all sources.")
    about: AboutWords = Field(description="The page about the site.")
    offline: OfflineWords = Field(description="The page about use without the internet.")
    privacy: PrivacyWords = Field(description="The page about what is stored, and where.")
    browsers: BrowsersWords = Field(description="The page about browsers.")
    lost: LostWords = Field(description="The page in place of one that is not there.")
    links: LinkWords = Field(description="Names of links that are short, read aloud.")
    scripts: ScriptWords = Field(description="What scripts say.")
    cards: CardWords = Field(description="Cards, beside the words of records.")
    centre: CentreWords = Field(description="The print centre, and a card's own page.")
    review: ReviewWords = Field(description="Sheets for clinicians.")
