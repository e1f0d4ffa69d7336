"""How long what the form asks for will take on this computer."""

from dataclasses import replace

from logitdesk.ui.networks import NetworkManager
from logitdesk.ui.training.data_choice import DataChoice
from logitdesk.ui.training.device_choice import DeviceChoice
from logitdesk.ui.training.duration_words import about
from logitdesk.ui.training.recipe_fields import RecipeFields
from logitdesk.ui.training.training_thread import TrainingRequest, estimate_seconds


class Estimates:
    """From what is chosen now, and from the networks that were trained here before.

    All methods run on the window's thread.
    """

    def __init__(self, networks: NetworkManager, data: DataChoice, device: DeviceChoice) -> None:
        self._networks = networks
        self._data = data
        self._device = device

    def seconds(self, request: TrainingRequest) -> float:
        """How long a run will take; its data sets are at least one."""
        own = [bundle.card for bundle in self._networks.bundles if not bundle.is_shipped]
        if request.device == "auto" and self._device.has_gpu:
            request = replace(request, device="gpu")
        return estimate_seconds(request, self._data.images_of(request.datasets), own)

    def of_recipes(self, recipe: RecipeFields, asked: TrainingRequest) -> str:
        """Each recipe's time in a sentence, if `asked` followed it; empty without data."""
        times = []
        for name in recipe.names:
            by_name = recipe.asked_by(name)
            same = replace(
                by_name,
                datasets=self._data.names_for(by_name.datasets),
                samples=asked.samples,
                device=asked.device,
            )
            if same.datasets:
                times.append(f"{name.capitalize()}: {about(self.seconds(same))}.")
        return " ".join(times)
