"""What macOS reads of LogitDesk.app: who it is, and that it opens drawings."""

from typing import Any, Final

DRAWING: Final = "org.logitdesk.drawing"
"""The type of a drawing's file, as macOS names types."""

INFO_PLIST: Final[dict[str, Any]] = {
    # The project has no homepage: these names are nobody's site. Once it has one, they follow it.
    "CFBundleIdentifier": "org.logitdesk.LogitDesk",
    "CFBundleName": "LogitDesk",
    "CFBundleDisplayName": "LogitDesk",
    "CFBundlePackageType": "APPL",
    "LSApplicationCategoryType": "public.app-category.education",
    "LSMinimumSystemVersion": "13.0",  # Qt's own since 6.10
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": "© 2026 The LogitDesk developers. MIT licence.",
    "NSPrincipalClass": "NSApplication",
    "NSSupportsAutomaticGraphicsSwitching": True,
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "LogitDesk drawing",
            "CFBundleTypeRole": "Editor",
            "CFBundleTypeIconFile": "drawing.icns",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [DRAWING],
        },
        {
            "CFBundleTypeName": "Picture of a digit",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "None",  # can be dropped on the icon; other programs open pictures
            "LSItemContentTypes": ["public.png", "public.jpeg"],
        },
    ],
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": DRAWING,
            "UTTypeDescription": "LogitDesk drawing",
            "UTTypeConformsTo": ["public.json"],
            "UTTypeIconFile": "drawing.icns",
            "UTTypeTagSpecification": {
                "public.filename-extension": ["logitdesk"],
                "public.mime-type": ["application/x-logitdesk-drawing"],
            },
        }
    ],
}
"""All but the version, which the build adds."""
