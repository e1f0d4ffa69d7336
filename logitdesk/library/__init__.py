"""Files on disk: networks with their cards, drawings, images, the page of a crashed window.

What cannot be read, used or written is a `UserError`, everywhere here.
"""
