"""The session: document, network and temperature, and the reading they give."""

from PySide6.QtCore import QObject, Signal, SignalInstance

from logitdesk.errors import UserError
from logitdesk.inference.network import Network, Reading, read
from logitdesk.ink.drawing import Page
from logitdesk.library.library import Library
from logitdesk.ui.document import DrawingDocument, Pen
from logitdesk.ui.language import translated
from logitdesk.ui.networks import NetworkManager
from logitdesk.ui.tasks import FRAME_MS, TaskRunner, Throttle


class Session(QObject):
    """State that the pages share: signals to connect to, properties to read.

    Attributes:
        document: the drawing; its signals are here as well.
        networks: the networks there are; `networks.choose_first` loads the first one.
        reading: what the network made of the page; None for a blank page, or without a network.
        temperature: what logits are divided by before softmax, > 0.
        pen: what draws; to be set by `set_pen`.

    Signals:
        page_changed(), stroke_ended(), history_changed(): as in `document`.
        reading_changed(): `reading` is a new one, or None now: at most once a display frame
            while a person draws, and always of the newest page.
        network_changed(): as in `networks`; the reading is by the new one already.
        temperature_changed(): `temperature` is another (`reading_changed` follows).
        pen_changed(): `pen` is another.
        problem(str): a sentence for the person, on what could not be done and what to do.
    """

    reading_changed = Signal()
    network_changed = Signal()
    temperature_changed = Signal()
    pen_changed = Signal()
    problem = Signal(str)

    def __init__(
        self, library: Library, background: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.networks = NetworkManager(library, background, self)
        self.document = document = DrawingDocument(self)
        self.page_changed: SignalInstance = document.page_changed
        self.stroke_ended: SignalInstance = document.stroke_ended
        self.history_changed: SignalInstance = document.history_changed
        self.pen = Pen()
        self.temperature = 1.0
        self.reading: Reading | None = None
        self._prediction = Throttle(self._predict, parent=self)
        document.bitmap_changed.connect(self._prediction.request)
        document.filled.connect(self._on_filled)
        self.networks.network_changed.connect(self._on_network_changed)
        self.networks.problem.connect(self.problem)

    @property
    def page(self) -> Page:
        """The page, without the stroke still being drawn."""
        return self.document.page

    @property
    def is_drawing(self) -> bool:
        """Tell whether a stroke is drawn or replayed, or the eraser moved, right now."""
        return self.document.is_drawing

    @property
    def is_blank(self) -> bool:
        return self.document.is_blank

    @property
    def is_reading(self) -> bool:
        """Tell whether the page has changed since it was read, so that a new reading is to come."""
        return self._prediction.is_waiting

    @property
    def network(self) -> Network | None:
        """The network that reads the page; None if none could be loaded."""
        return self.networks.network

    @property
    def fitted_temperature(self) -> float | None:
        """The fitted temperature; None if not known."""
        return None if self.network is None else self.network.card.temperature

    def set_reading_interval(self, milliseconds: float = FRAME_MS) -> None:
        """Read the page at most once in this time, while it is drawn on."""
        self._prediction.set_frame(milliseconds)

    def read_now(self) -> None:
        """Have `reading` be of the page as it is, without waiting for a frame to end."""
        self._prediction.flush()

    def set_pen(self, pen: Pen) -> None:
        if pen != self.pen:
            self.pen = pen
            self.pen_changed.emit()

    def set_temperature(self, temperature: float) -> None:
        """Divide logits by `temperature`, > 0, before softmax."""
        if temperature == self.temperature:
            return
        self.temperature = temperature
        self.temperature_changed.emit()
        if self.reading is not None:
            self.reading = self.reading.with_temperature(temperature)
            self.reading_changed.emit()

    def use_fitted_temperature(self) -> None:
        """Take the network's fitted temperature, where it has one."""
        if self.fitted_temperature is not None:
            self.set_temperature(self.fitted_temperature)

    def _on_filled(self) -> None:
        self.problem.emit(
            self.tr("The page is full: no file holds more. Save it, erase some, or clear it.")
        )

    def _on_network_changed(self) -> None:
        self._predict()
        self.network_changed.emit()

    def _predict(self) -> None:
        self.reading = None
        if self.network is not None:
            try:
                self.reading = read(self.document.bitmap, self.network, self.temperature)
            except UserError as error:
                self.problem.emit(translated(error))
        self.reading_changed.emit()
