"""Names of data sets and times, as people read them."""

from datetime import datetime

from logitdesk.datasets.catalogue import DATA_SETS


def dataset_title(dataset: str) -> str:
    """Return what people call a data set."""
    titles = {description.name: description.title for description in DATA_SETS}
    return titles.get(dataset, dataset)


def local_time(created: str, form: str = "%Y-%m-%d") -> str:
    """Write an ISO 8601 time as it is where the person is."""
    try:
        return datetime.fromisoformat(created).astimezone().strftime(form)
    except (ValueError, OverflowError, OSError):
        return created[:10]
