<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ConfusionMatrix</name>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln image, {wrong} read wrong</numerusform>
            <numerusform>%Ln images, {wrong} read wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong; most often {mistakes}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln image, {wrong} read wrong; most often {mistakes}</numerusform>
            <numerusform>%Ln images, {wrong} read wrong; most often {mistakes}</numerusform>
        </translation>
    </message>
</context>
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
    <name>Gallery</name>
    <message numerus="yes">
        <source>{count} of %Ln images</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} of %Ln image</numerusform>
            <numerusform>{count} of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images, {which}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} of %Ln image, {which}</numerusform>
            <numerusform>{count} of %Ln images, {which}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message numerus="yes">
        <source>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>
            <numerusform>Training {network} was interrupted on {moment} after {done} of %Ln epoch.</numerusform>
            <numerusform>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message numerus="yes">
        <source>On %Ln of your digits, each read without having been learned from</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>On %Ln of your digits, read without having been learned from</numerusform>
            <numerusform>On %Ln of your digits, each read without having been learned from</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln test images of {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>On the %Ln test image of {data_set}</numerusform>
            <numerusform>On the %Ln test images of {data_set}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{done} of %Ln epoch</numerusform>
            <numerusform>{done} of %Ln epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>%Ln epoch</numerusform>
            <numerusform>%Ln epochs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDigitsModel</name>
    <message numerus="yes">
        <source>%Ln digits imported; those already there are not doubled.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>
            <numerusform>%Ln digit imported; those already there are not doubled.</numerusform>
            <numerusform>%Ln digits imported; those already there are not doubled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDigitsPage</name>
    <message numerus="yes">
        <source>%Ln digits, {selected} selected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln digit, {selected} selected</numerusform>
            <numerusform>%Ln digits, {selected} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln shown…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>Export the %Ln shown…</numerusform>
            <numerusform>Export the %Ln shown…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln digits, of everyone?</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>Delete the %Ln digit?</numerusform>
            <numerusform>Delete all %Ln digits, of everyone?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message numerus="yes">
        <source>%Ln points, {wrong} of them taken for another class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>
            <numerusform>%Ln point, {wrong} of them taken for another class.</numerusform>
            <numerusform>%Ln points, {wrong} of them taken for another class.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message numerus="yes">
        <source>%Ln points, {count} of them ringed</source>
        <extracomment>logitdesk/ui/evaluation/scatter.py</extracomment>
        <translation>
            <numerusform>%Ln point, {count} of them ringed</numerusform>
            <numerusform>%Ln points, {count} of them ringed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message numerus="yes">
        <source>It learns %Ln digits, and is measured on others: {time}.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>
            <numerusform>It learns %Ln digit, and is measured on others: {time}.</numerusform>
            <numerusform>It learns %Ln digits, and is measured on others: {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message numerus="yes">
        <source>{data_set}, %Ln images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>
            <numerusform>{data_set}, %Ln image</numerusform>
            <numerusform>{data_set}, %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message numerus="yes">
        <source>%Ln images</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
<context>
    <name>training</name>
    <message numerus="yes">
        <source>%Ln points are wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>
            <numerusform>%Ln point is wrong.</numerusform>
            <numerusform>%Ln points are wrong.</numerusform>
        </translation>
    </message>
</context>
</TS>
