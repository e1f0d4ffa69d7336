; The installer for Windows, by Inno Setup 6.3 or later:
;
;     iscc /DVersion=0.1.0 /DProgram=DIST\logitdesk /OPACKAGES packaging\windows\logitdesk.iss
;
; It installs for the person alone, without an administrator, unless one chooses otherwise. What the
; person keeps lies in their own folders and is left there, also when the program is removed.

#ifndef Version
  #error Say which version this is: /DVersion=0.1.0
#endif
#ifndef Program
  #error Say where the built program is: /DProgram=dist\logitdesk
#endif
#define Numbers GetVersionNumbersString(AddBackslash(Program) + "LogitDesk.exe")

[Setup]
AppId={{6E7C1B52-9A0D-4C55-8B7B-3A1E5A0C9D41}
AppName=LogitDesk
AppVersion={#Version}
AppVerName=LogitDesk {#Version}
AppPublisher=The LogitDesk developers
AppCopyright=© 2026 The LogitDesk developers
VersionInfoVersion={#Numbers}
DefaultDirName={autopf}\LogitDesk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\assets\icons\logitdesk.ico
UninstallDisplayIcon={app}\LogitDesk.exe
UninstallDisplayName=LogitDesk
WizardStyle=modern
ChangesAssociations=yes
OutputBaseFilename=logitdesk-{#Version}-setup
Compression=lzma2/max
LZMAUseSeparateProcess=yes
LZMANumBlockThreads=2
SolidCompression=yes

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; Another version has other files: none of those before may stay.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Program}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\LogitDesk"; Filename: "{app}\LogitDesk.exe"; Comment: "Draw a digit and see its logits, softmax and log-odds"
Name: "{autodesktop}\LogitDesk"; Filename: "{app}\LogitDesk.exe"; Tasks: desktopicon

[Registry]
; Drawings open with a double click. HKA is the person's own part, or everybody's where an
; administrator installs.
Root: HKA; Subkey: "Software\Classes\.logitdesk"; ValueType: string; ValueData: "LogitDesk.Drawing"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\.logitdesk"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-logitdesk-drawing"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.logitdesk\OpenWithProgids"; ValueType: string; ValueName: "LogitDesk.Drawing"; ValueData: ""; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\LogitDesk.Drawing"; ValueType: string; ValueData: "LogitDesk drawing"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\LogitDesk.Drawing\DefaultIcon"; ValueType: string; ValueData: "{app}\_internal\logitdesk\assets\icons\drawing.ico"
Root: HKA; Subkey: "Software\Classes\LogitDesk.Drawing\shell\open\command"; ValueType: string; ValueData: """{app}\LogitDesk.exe"" ""%1"""
; So that “LogitDesk” is found by Windows' own Run dialog.
Root: HKA; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\LogitDesk.exe"; ValueType: string; ValueData: "{app}\LogitDesk.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\LogitDesk.exe"; Description: "{cm:LaunchProgram,LogitDesk}"; Flags: nowait postinstall skipifsilent
