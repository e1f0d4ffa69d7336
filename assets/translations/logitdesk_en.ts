<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>
            <numerusform>%Ln digit in the picture</numerusform>
            <numerusform>%Ln digits in the picture</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
</TS>
