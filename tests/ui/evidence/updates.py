"""What worker processes of tests do instead of bringing a network up to date."""

import time
from multiprocessing.connection import Connection
from pathlib import Path

from logitdesk.training.messages import EvidenceAdded, Failed
from logitdesk.training.request import AddEvidence, WorkerRequest


def is_quick(connection: Connection, job: WorkerRequest) -> None:
    """It notes for whom it was started, beside the network's folder, and says it is done."""
    assert isinstance(job, AddEvidence)
    with Path(job.folder).with_name("started").open("a") as file:
        file.write(f"{Path(job.folder).name}\n")
    time.sleep(0.3)
    connection.send(EvidenceAdded(job.folder))
    connection.close()


def cannot(connection: Connection, job: WorkerRequest) -> None:
    """The same, but it says that it cannot be done."""
    assert isinstance(job, AddEvidence)
    with Path(job.folder).with_name("started").open("a") as file:
        file.write(f"{Path(job.folder).name}\n")
    connection.send(Failed("It cannot be done."))
    connection.close()


def breaks_down(_connection: Connection, _job: WorkerRequest) -> None:
    raise SystemExit(3)


def never_ends(_connection: Connection, _job: WorkerRequest) -> None:
    time.sleep(600)
