<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit and see its logits, its softmax and its log-odds.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}; “logitdesk doctor” names the other versions.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU Lesser General Public License, version 3; you may replace their libraries by your own.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retrain…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage networks…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogitDesk &amp;help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export scores as CSV…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear page</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy scores as text</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hicker pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy P&amp;ython that reads this drawing</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;LiteRT</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;Keras</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and nu&amp;mbers</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fitted temperature</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of &amp;1</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller t&amp;ype</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Should LogitDesk break down, the page would be lost.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Page</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, a pen or a finger.</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelMaps</name>
    <message>
        <source>Each map says where the ink speaks for its digit; its mean is the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Junk is not drawn again: choose digits, or leave it as it is.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none of your own digits to measure by: of each class every third is. Collect three of each on the page My digits.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph for Evidence is one for something else.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph for Evidence is not one of this network.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card says nothing of the graph for Evidence.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs a name. Type one.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ink on the page, so there is no digit to keep.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed: the loss is no number any more, from the first epoch on. Choose a smaller learning rate, or another seed.</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this run left is not there any more: it was made a network of, or deleted, perhaps in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is still going on in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no digit to teach. Collect some on the page My digits, or say by “It was…” what a drawing is.</source>
        <extracomment>logitdesk/training/teaching.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Without a window there is still: logitdesk classify FILE</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted image is too large, or there is nothing in it.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text is not a drawing: {error}.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opened image is not made of strokes: this page can only be saved as a PNG.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: a drawing is saved as .logitdesk, .json, .svg or .png.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is trained is kept, which is for no person’s own folder. Set LOGITDESK_HOME to a folder for it.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended, and there is no new network.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Click a digit, or use the arrow keys, to put it on the page.</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentIO</name>
    <message>
        <source>Open a drawing or an image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples of {digit} are missing. Install LogitDesk again.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no image and no drawing.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the scores</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogitDesk drawings (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogitDesk drawing (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing as JSON (*.json)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu at the right of the page shows this again</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>More in the help</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>LogitDesk help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>A feature map: bright where one detector found its pattern.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each unit adds to the logit: its activation times a learned weight.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>Loss: the mean of −ln p of the right digit. Accuracy: the share read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training was interrupted, and its best so far is still there. Model ▸ Retrain… keeps it or deletes it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing is from the last time. Undo takes it away.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogitDesk speaks {language} when it is started again.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language of the system</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is dragged here will be opened</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This drawing is labelled {digit}. Keep it in My digits?</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing cannot be kept. {problem} Save it, or close again to leave it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>A pixel’s share is its ink times the gradient there. All shares and the biases add up to the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkColumn</name>
    <message>
        <source>This network’s ten logits, and the probabilities that softmax makes of them.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>No network could be loaded, so nothing is read. Installing LogitDesk again brings back the networks that it comes with.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{former}” was deleted or moved, so “{network}” reads instead.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your networks</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks that you trained or imported</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>How many images of a digit are read wrong now and were not, and right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Scores</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show logits, softmax and log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show from which ink a logit comes</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how networks are trained</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which images a network misreads</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My &amp;digits</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect your own digits, and look after them</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perceptron lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a perceptron with two inputs, and see its log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See cross-entropy step by step, and how it goes wrong</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Pen width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the pen draws; the eraser is twice as wide</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerceptronLabPage</name>
    <message>
        <source>The colour is the logit at each place; on the line it is 0, and p one half.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight: by how much the logit grows with its input, or with nothing (b).</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point at its log-odds, ln p / (1 − p), for its class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>What the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is prepared like the digits of MNIST that the network learned from: cropped to the ink, made square, shrunk and centred.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page, and the smallest box that holds the ink.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box, widened to a square with the ink in its middle.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square, averaged down to 20 × 20 pixels.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by whole pixels until its centre of mass is in the middle of 28 × 28.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the network sees of {digit}</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Accuracy: the share that is read right of the same images, distorted more.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleDigits</name>
    <message>
        <source>Sample digits</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a {digit} that someone drew on the page; again for another</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>The loss, −ln p of the true class, computed in two ways and with a patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>A logit is the raw number that the network gives a class: adding the same to all ten changes nothing.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax turns logits into probabilities: each is exp(logit / T), divided by the sum of all ten.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-odds weigh one class against all others together: its logit minus the logsumexp of the other nine, which is the logit itself only where a network has a single one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-odds of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sums to 1</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithmic axis: the smallest probability can be read, too</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any real number</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the left the logit, the raw number that the network gives a digit. At the right its probability, which softmax makes of all ten logits together.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. Its logit alone does not say it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: from which ink it comes</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}, altered</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The page is full: no file holds more. Save it, erase some, or clear it.</source>
        <extracomment>logitdesk/ui/session.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Digits of the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {number} of {count}, read as {answer}. All: {answers}</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoftmaxByHand</name>
    <message>
        <source>Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits alone, so they do not change.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The charts show what would be, until you press Escape or draw on.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to all ten logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the network gave (Esc)</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+c to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if: these are not the logits that the network gave.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same added to all logits changes no probability.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a logit’s bar to try another value for it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>From the page to its scores: normalising the ink and the network.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s {count} test digits the network reads right, and its weights: the numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ms per prediction</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrokesView</name>
    <message>
        <source>By how much each logit changes, and what it is then. What grows without a stroke, that stroke spoke against.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemperatureControl</name>
    <message>
        <source>Logits are divided by the temperature before softmax: above 1 the probabilities even out, below 1 they sharpen.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on digits held out of training, so that “90 %” is right about 9 times in 10. The digit stays the same; only how sure the network is of it changes.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted: {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the fitted temperature, {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Gallery</source>
        <extracomment>logitdesk/ui/tiles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>The loss: the mean of −ln p of the right class, also with what L2 adds.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the points that are on the right side.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwiceView</name>
    <message>
        <source>Probabilities after softmax, and after softmax of these once more.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>A double click goes back to {number}.</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The digits with the two largest logits, and their softmax probabilities. The margin is by how much the largest logit is ahead of the second: the wider, the surer the network.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes it back. Alt and the digit do the same.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digit with the largest logit, its probability after softmax, and the runner-up. The margin is how far the first logit leads the second.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was…</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network to read it</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {digit_and_probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest logit is less than {margin} ahead of the second; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At temperature 1 no digit has more than half of the probability.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logsumexp of the logits is less than {energy}; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closest: {digit_and_probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like one digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>margin {margin} logits</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightedInk</name>
    <message>
        <source>A pixel’s ink times its factor is what it adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>LogitDesk could not open its window ({fault}). What lay on the page when it last ended is kept, and so are your networks. If it comes again, install LogitDesk again. More is in the log: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside LogitDesk ({fault}). Your page is still here; save it before you go on.</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log has more: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{number}&#xa0;%</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {file}… {done} of {total} MB</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}… {done} of {total}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>{count} weights</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} on MNIST · {weights}</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
