"""Names of data sets, shares of images and times, as people read them."""

from datetime import datetime

from logitdesk.datasets.catalogue import DATA_SETS
from logitdesk.ui.formatting import NO_BREAK


def dataset_title(dataset: str) -> str:
    """Return what people call a data set."""
    titles = {description.name: description.title for description in DATA_SETS}
    return titles.get(dataset, dataset)


def share_text(share: float) -> str:
    """Write a share of images, 0 to 1, as "99.12 %"; unlike a probability, it may be 100 %."""
    return f"{100 * share:.2f}{NO_BREAK}%"


def local_time(created: str, form: str = "%Y-%m-%d") -> str:
    """Write an ISO 8601 time as it is where the person is."""
    try:
        return datetime.fromisoformat(created).astimezone().strftime(form)
    except (ValueError, OverflowError, OSError):
        return created[:10]
