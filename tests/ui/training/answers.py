"""What worker processes of tests do; they import this file and little else."""

import time
from multiprocessing.connection import Connection

from logitdesk.training.messages import Devices, Failed
from logitdesk.training.request import WorkerRequest


def has_a_gpu(connection: Connection, _job: WorkerRequest) -> None:
    connection.send(
        Devices((("auto", "Automatic (GPU (A 1))"), ("cpu", "CPU"), ("gpu:0", "GPU 0 (A 1)")))
    )
    connection.close()


def has_none(connection: Connection, _job: WorkerRequest) -> None:
    connection.send(Devices((("auto", "Automatic (CPU)"), ("cpu", "CPU"))))
    connection.close()


def fails(connection: Connection, _job: WorkerRequest) -> None:
    connection.send(Failed("TensorFlow cannot be imported."))
    connection.close()


def fails_and_lingers(connection: Connection, _job: WorkerRequest) -> None:
    connection.send(Failed("There is no data."))
    time.sleep(600)


def never_answers(_connection: Connection, _job: WorkerRequest) -> None:
    time.sleep(600)
