"""The base of all views of the Evaluation page."""

from PySide6.QtWidgets import QWidget

from logitdesk.datasets.evaluation import EvaluationResult
from logitdesk.ui.evaluation.model import EvaluationModel


class EvaluationView(QWidget):
    """A view: made when it is first shown, and told of results only while it is shown."""

    def __init__(self, model: EvaluationModel) -> None:
        super().__init__()
        self.model = model

    def show_result(self, result: EvaluationResult) -> None:
        """Show a result; the same may come again."""
        raise NotImplementedError
