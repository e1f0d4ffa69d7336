<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Draw a digit and see its logits, its softmax and its log-odds.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Eine Ziffer zeichnen und ihre Logits, ihr Softmax und ihre Log-Odds sehen.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}; “logitdesk doctor” names the other versions.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Python {python}, Qt {qt}; „logitdesk doctor“ nennt die übrigen Versionen.</translation>
    </message>
    <message>
        <source>LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU Lesser General Public License, version 3; you may replace their libraries by your own.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk ist freie Software unter der MIT-Lizenz. Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, benutzt; ihre Bibliotheken dürfen durch eigene ersetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Retrain…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Neu trainieren…</translation>
    </message>
    <message>
        <source>&amp;Manage networks…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Netze &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ü&amp;ber LogitDesk</translation>
    </message>
    <message>
        <source>LogitDesk &amp;help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Beispiel öff&amp;nen</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>H&amp;ell, hoher Kontrast</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>D&amp;unkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Zeichnung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Export scores as CSV…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Werte als CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Wieder</translation>
    </message>
    <message>
        <source>C&amp;lear page</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Blatt &amp;leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Dr&amp;aw it again as it was drawn</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Zeichnung noch einmal &amp;abspielen</translation>
    </message>
    <message>
        <source>&amp;Copy scores as text</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Werte als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Stift</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ra&amp;dierer</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Dü&amp;nnerer Stift</translation>
    </message>
    <message>
        <source>T&amp;hicker pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Di&amp;ckerer Stift</translation>
    </message>
    <message>
        <source>Copy P&amp;ython that reads this drawing</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>P&amp;ython kopieren, das diese Zeichnung liest</translation>
    </message>
    <message>
        <source>With &amp;LiteRT</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Mit &amp;LiteRT</translation>
    </message>
    <message>
        <source>With &amp;Keras</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Mit &amp;Keras</translation>
    </message>
    <message>
        <source>Pictures and nu&amp;mbers</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Bilder und &amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Fitted temperature</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Angepasste Temperatur</translation>
    </message>
    <message>
        <source>Temperature of &amp;1</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Temperatur &amp;1</translation>
    </message>
    <message>
        <source>Lar&amp;ger type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller t&amp;ype</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>Present to a &amp;class</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Vor einer K&amp;lasse zeigen</translation>
    </message>
    <message>
        <source>Laser p&amp;ointer</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Laserp&amp;ointer</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Über LogitDesk</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Should LogitDesk break down, the page would be lost.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Bräche LogitDesk ab, wäre das Blatt verloren.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>The mean of all images of a class: click one to see its images alone.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Der Mittelwert aller Bilder einer Klasse: Ein Klick zeigt nur ihre Bilder.</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Mittleres Bild jeder Klasse</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>mean images, {images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>mittlere Bilder, {images}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Page</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, a pen or a finger.</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Hier mit Maus, Stift oder Finger eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>{number} epochs</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} Epochen</translation>
    </message>
    <message>
        <source>{number} images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} Bilder</translation>
    </message>
    <message>
        <source>batches of {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Batchgröße {number}</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Lernrate {number}</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>mit Augmentierung</translation>
    </message>
    <message>
        <source>each image shown {number} × more</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>jedes Bild {number} × mehr gezeigt</translation>
    </message>
    <message>
        <source>each drawing varied {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>jede Zeichnung {number}&#xa0;× variiert</translation>
    </message>
    <message>
        <source>each scanned digit traced {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>jede gescannte Ziffer {number}&#xa0;× nachgezogen</translation>
    </message>
    <message>
        <source>{share} drawings of no digit</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} Zeichnungen von keiner Ziffer</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} Sekunden</translation>
    </message>
    <message>
        <source>{architecture}, {count} weights</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{architecture}, {count} Gewichte</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Zurückgehaltene Bilder</translation>
    </message>
    <message>
        <source>Test of {data_set}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Test: {data_set}</translation>
    </message>
    <message>
        <source>Not measured; the page Evaluation does it.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Nicht gemessen; das tut die Seite „Auswertung“.</translation>
    </message>
    <message>
        <source>Fitted temperature</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Angepasste Temperatur</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Bezweifelt</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>{time}, by LogitDesk {version}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{time}, von LogitDesk {version}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Was taught</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Angelernt</translation>
    </message>
    <message>
        <source>Trained</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>LogitDesk {version}, then imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>LogitDesk {version}, dann importiert</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>{takes}; its {ending} is left out</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{takes}; {ending} am Ende ist weggelassen</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} richtig</translation>
    </message>
    <message>
        <source>log-loss {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Log-Loss {number}</translation>
    </message>
    <message>
        <source>calibration error {share}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Kalibrierungsfehler {share}</translation>
    </message>
    <message>
        <source>calibration error {share} (fitted {fitted})</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Kalibrierungsfehler {share} (angepasst {fitted})</translation>
    </message>
    <message>
        <source>where no digit has more than half of the probability</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>wo keine Ziffer mehr als die Hälfte der Wahrscheinlichkeit hat</translation>
    </message>
    <message>
        <source>below a margin of {margin}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>unter einem Vorsprung von {margin}</translation>
    </message>
    <message>
        <source>below a margin of {margin}, or a logsumexp of {energy}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>unter einem Vorsprung von {margin} oder einem Logsumexp von {energy}</translation>
    </message>
    <message>
        <source>on {device}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>auf {device}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Startwert {number}</translation>
    </message>
</context>
<context>
    <name>ChannelMaps</name>
    <message>
        <source>In each square the network says how much the ink there speaks for a digit: the average of a map is that digit’s logit. Point at a square to see where it looks; click to ask about its digit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>In jedem Feld sagt das Netz, wie sehr die Tinte dort für eine Ziffer spricht: Der Mittelwert einer Karte ist das Logit ihrer Ziffer. Auf ein Feld zeigen, um zu sehen, wohin es blickt; klicken, um nach seiner Ziffer zu fragen.</translation>
    </message>
    <message>
        <source>Ten maps, one for each digit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Zehn Karten, eine für jede Ziffer</translation>
    </message>
    <message>
        <source>The ink that the network sees</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Die Tinte, die das Netz sieht</translation>
    </message>
    <message>
        <source>Each map says where the ink speaks for its digit; its mean is the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Jede Karte sagt, wo die Tinte für ihre Ziffer spricht; ihr Mittelwert ist das Logit.</translation>
    </message>
    <message>
        <source>your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>die Tinte</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Zeile {row}, Spalte {column} von {digit}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{count} rows</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{name} von {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close LogitDesk</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>LogitDesk schließen</translation>
    </message>
    <message>
        <source>A network is being trained. Keep the result?</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Ein Netz wird gerade trainiert. Das Ergebnis behalten?</translation>
    </message>
    <message>
        <source>To keep it, it is measured and saved first. LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Um es zu behalten, wird es zuerst gemessen und gespeichert. LogitDesk schließt sich dann von selbst.</translation>
    </message>
    <message>
        <source>&amp;Keep the best so far</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Das bisher &amp;Beste behalten</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Weiter trainieren</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>TensorFlow code for what is on screen</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>TensorFlow-Code zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the whole program on the clipboard</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Das ganze Programm in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Run it: each call prints the numbers below it.</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Beim Ausführen gibt jeder Aufruf die Zahlen unter ihm aus.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CollectCard</name>
    <message>
        <source>Three of each, in a minute. They stay on this computer.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Von jeder drei, in einer Minute. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Digits collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ziffern gesammelt</translation>
    </message>
    <message>
        <source>Who draws</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Wer zeichnet</translation>
    </message>
    <message>
        <source>Digits are kept under this name.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Unter diesem Namen werden die Ziffern gespeichert.</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Eine {digit} schreiben</translation>
    </message>
    <message>
        <source>Collect digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ziffern sammeln</translation>
    </message>
    <message>
        <source>{done} of {count}, kept when the pen rests. Undo takes one back.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{done} von {count}, gespeichert, sobald der Stift ruht. „Rückgängig“ nimmt eine zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>A new person…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Neue Person…</translation>
    </message>
    <message>
        <source>A new person</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>addiert</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>confidence</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>cross_entropy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>größtes</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>limit of the margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Grenze des Vorsprungs</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Marke</translation>
    </message>
    <message>
        <source>misread</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>naiv</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>now-right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>jetzt richtig</translation>
    </message>
    <message>
        <source>now-wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>jetzt falsch</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>part</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>patched</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>geflickt</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Skala</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Softmax zweimal</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All logits have one scale. Maps: which ink speaks for the digit asked about (blue, +) and against it (orange, −).</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Alle Logits haben dieselbe Skala. Karten: welche Tinte für die gefragte Ziffer spricht (blau, +) und gegen sie (orange, −).</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Netze nebeneinander</translation>
    </message>
    <message>
        <source>Choose up to {count} networks, also several of one architecture</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Bis zu {count} Netze wählen, auch mehrere derselben Architektur</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>the networks compared</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>die verglichenen Netze</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of the test images that are read right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Der Anteil der Testbilder, die richtig gelesen werden.</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>How many of the test images are read wrong.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Wie viele der Testbilder falsch gelesen werden.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>The mean of −ln p, where p is the probability given to the right digit: a sure mistake costs much. Smaller is better; in nats.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Der Mittelwert von −ln p, wobei p die Wahrscheinlichkeit der richtigen Ziffer ist: Ein sicherer Fehler kostet viel. Kleiner ist besser; in Nat.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>How far, on average, the probability of the digit read is from the share of such readings that are right. Smaller is better.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Wie weit im Mittel die Wahrscheinlichkeit der gelesenen Ziffer vom Anteil solcher Antworten entfernt ist, die richtig sind. Kleiner ist besser.</translation>
    </message>
    <message>
        <source>95&#xa0;% interval</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Of 100 such intervals, 95 hold the share that endlessly many such images would give (Wilson’s). The difference may be chance where equally good networks would differ as much on one set of images in twenty, or more often (McNemar’s test).</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Von 100 solchen Intervallen enthalten 95 den Anteil, den unendlich viele solche Bilder ergäben (nach Wilson). Der Unterschied kann Zufall sein, wenn gleich gute Netze sich bei einem von zwanzig Bildersätzen oder öfter so stark unterschieden (McNemar-Test).</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>before {before}, now {now}, {difference}, {word}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>vorher {before}, jetzt {now}, {difference}, {word}</translation>
    </message>
    <message>
        <source>Before and after, on the same test images</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Vorher und nachher, bei denselben Testbildern</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>kaum Zufall</translation>
    </message>
    <message>
        <source>may be chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>vielleicht Zufall</translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>falsch</translation>
    </message>
    <message>
        <source>histogram of answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Histogramm der Antworten</translation>
    </message>
    <message>
        <source>Histogram of</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>What of the winning digit is counted.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Was von der Siegerziffer gezählt wird.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Of the images that are read with about the same probability, the share that is read right. A calibrated network lies on the dashed line.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Von den Bildern, die mit etwa gleicher Wahrscheinlichkeit gelesen werden, der Anteil der richtig gelesenen. Ein kalibriertes Netz liegt auf der gestrichelten Linie.</translation>
    </message>
    <message>
        <source>Limit of doubt</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Zweifelsgrenze</translation>
    </message>
    <message>
        <source>An answer is believed where the largest logit leads by this limit or more. Drag the upright line to see what another limit would doubt and believe.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Eine Antwort wird akzeptiert, wenn das größte Logit um mindestens diese Grenze vorn liegt. Die senkrechte Linie ziehen, um zu sehen, was eine andere Grenze bezweifelt und akzeptiert.</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Richtige und falsche Antworten</translation>
    </message>
    <message>
        <source>How many images are read right, and wrong, by a value of the winning digit.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Wie viele Bilder richtig und falsch gelesen werden, nach einem Wert der Siegerziffer.</translation>
    </message>
    <message>
        <source>calibration of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Kalibrierung von {network}</translation>
    </message>
    <message>
        <source>coverage of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Abdeckung von {network}</translation>
    </message>
    <message>
        <source>histogram of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Histogramm von {network}</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>die eigene</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong ({wrong_share}).</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Bei einer Grenze von {limit} werden {doubted} von {total} Bildern bezweifelt ({doubted_share}). Von den {believed} akzeptierten sind {wrong} falsch ({wrong_share}).</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Bei einer Grenze von {limit} werden {doubted} von {total} Bildern bezweifelt ({doubted_share}). Von den {believed} akzeptierten sind {wrong} falsch.</translation>
    </message>
    <message>
        <source>Doubted: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Bezweifelt: {count}</translation>
    </message>
    <message>
        <source>Believed, wrong: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Akzeptiert, falsch: {count}</translation>
    </message>
    <message>
        <source>believed, wrong at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>akzeptiert, falsch bei einer Grenze von {limit}</translation>
    </message>
    <message>
        <source>doubted at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>bezweifelt bei einer Grenze von {limit}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>mean probability</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>richtig gelesen</translation>
    </message>
    <message>
        <source>Probability {low} to {high}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Wahrscheinlichkeit {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>is</source>
        <comment>above what the images of each row show</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>above what a network answered, a column each</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>{label} gelesen als {answer}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln Bild, {wrong} falsch gelesen</numerusform>
            <numerusform>%Ln Bilder, {wrong} falsch gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong; most often {mistakes}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln Bild, {wrong} falsch gelesen; am häufigsten {mistakes}</numerusform>
            <numerusform>%Ln Bilder, {wrong} falsch gelesen; am häufigsten {mistakes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Is {label}, read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>Ist {label}, gelesen als {answer}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>of this row</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>dieser Zeile</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>−{amount:g}{unit}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>−{amount:g}{unit}</translation>
    </message>
    <message>
        <source>{amount:g}{unit}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{amount:g}{unit}</translation>
    </message>
    <message>
        <source>{distortion}: {amount}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{distortion}: {amount}</translation>
    </message>
    <message>
        <source>rotation, clockwise</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Drehung im Uhrzeigersinn</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Schräge nach rechts</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>pen, wider by</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Stift breiter um</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>noise, standard deviation</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Rauschen, Standardabweichung</translation>
    </message>
    <message>
        <source>hidden square, side</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>verdecktes Quadrat, Seite</translation>
    </message>
    <message>
        <source>{images}, {distortion}</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>{images}, {distortion}</translation>
    </message>
    <message>
        <source>drawing them again</source>
        <extracomment>logitdesk/datasets/distortions.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>Nachzeichnen</translation>
    </message>
    <message>
        <source>distorting and reading</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>Verzerren und Lesen</translation>
    </message>
    <message>
        <source>{network} learned from digits that are among these, and reads them better than others. What it makes of others was shown after it was taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{network} hat aus Ziffern gelernt, die hierunter sind, und liest sie besser als andere. Wie es andere liest, wurde nach dem Anlernen gezeigt.</translation>
    </message>
    <message>
        <source>{first} and {second} learned from digits that are among these, and read them better than others. What they make of others was shown after they were taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{first} und {second} haben aus Ziffern gelernt, die hierunter sind, und lesen sie besser als andere. Wie sie andere lesen, wurde nach dem Anlernen gezeigt.</translation>
    </message>
    <message>
        <source>MNIST test set</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>MNIST-Testmenge</translation>
    </message>
    <message>
        <source>UCI pen strokes, 8 writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UCI-Stiftstriche, 8 Schreiber</translation>
    </message>
    <message>
        <source>UNIPEN, nine laboratories</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, neun Labore</translation>
    </message>
    <message>
        <source>UNIPEN, held-back writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, zurückgehaltene Schreiber</translation>
    </message>
    <message>
        <source>LogitDesk’s samples</source>
        <extracomment>logitdesk/datasets/catalogue.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>LogitDesk-Beispiele</translation>
    </message>
    <message>
        <source>Handwritten digits of some 500 people, scanned from paper; the set that digit readers have been measured on since 1998.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Handgeschriebene Ziffern von etwa 500 Leuten, von Papier gescannt; die Menge, an der Ziffernleser seit 1998 gemessen werden.</translation>
    </message>
    <message>
        <source>UCI pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>UCI-Stiftstriche</translation>
    </message>
    <message>
        <source>Digits that 30 people wrote with a pen on a tablet, drawn here as your own strokes are; the digits of 8 of the writers are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Ziffern, die 30 Leute mit einem Stift auf ein Tablett schrieben, hier gezeichnet wie die eigenen Striche; die Ziffern von 8 der Schreiber bleiben dem Messen vorbehalten.</translation>
    </message>
    <message>
        <source>UNIPEN pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>UNIPEN-Stiftstriche</translation>
    </message>
    <message>
        <source>Digits that some 250 people wrote for 17 laboratories, each with pens of its own; the digits of nine of the laboratories are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Ziffern, die etwa 250 Leute für 17 Labore schrieben, jedes mit eigenen Stiften; die Ziffern von neun der Labore bleiben dem Messen vorbehalten.</translation>
    </message>
    <message>
        <source>Forty drawings that come with the program, varied as other hands would draw them. They are always there, but show few of the ways in which people write.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Vierzig mitgelieferte Zeichnungen, variiert, wie andere Hände sie zeichnen würden. Sie sind immer da, zeigen aber nur wenige der Arten, wie Leute schreiben.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Your own, of the page My digits. Of each class every third is kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Die eigenen, von der Seite „Meine Ziffern“. Von jeder Klasse bleibt jede dritte dem Messen vorbehalten.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”: choose {names}.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Es gibt keinen Datensatz „{name}“: zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>{path} is not the original file: its checksum differs. Replace it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{path} ist nicht die Originaldatei: Ihre Prüfsumme ist anders. Sie ersetzen.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Delete it, so that it is downloaded again.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{file} lässt sich nicht lesen: {error}. Sie löschen, damit sie neu heruntergeladen wird.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>es kommt keine Antwort</translation>
    </message>
    <message>
        <source>{file} was not found and could not be downloaded.
Looked for:
{looked}
Tried:
{tried}
Connect to the network and try again, or put the file in the folder {folder}, or set LOGITDESK_DATA to a folder that has it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{file} wurde nicht gefunden und ließ sich nicht herunterladen.
Gesucht in:
{looked}
Versucht:
{tried}
Mit dem Netzwerk verbinden und noch einmal versuchen, oder die Datei in den Ordner {folder} legen, oder LOGITDESK_DATA auf einen Ordner setzen, in dem sie liegt.</translation>
    </message>
    <message>
        <source>what came ({count:,} bytes) is not the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>was ankam ({count:,} Bytes), ist nicht die Originaldatei</translation>
    </message>
    <message>
        <source>what came is no zip with {file} in it ({error})</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>was ankam, ist kein Zip mit {file} darin ({error})</translation>
    </message>
    <message>
        <source>what comes is larger than the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>was ankommt, ist größer als die Originaldatei</translation>
    </message>
    <message>
        <source>My digits, held-back third</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Meine Ziffern, zurückgehaltenes Drittel</translation>
    </message>
    <message>
        <source>Junk</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Keine Ziffern</translation>
    </message>
    <message>
        <source>UNIPEN letters and symbols</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, Buchstaben und Zeichen</translation>
    </message>
    <message>
        <source>index {index}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Index {index}</translation>
    </message>
    <message>
        <source>index {index}, writer {writer}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Index {index}, Schreiber {writer}</translation>
    </message>
    <message>
        <source>Junk is not drawn again: choose digits, or leave it as it is.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>„Keine Ziffern“ werden nicht nachgezeichnet: Ziffern wählen, oder sie lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”, and no such file. Choose {names}, or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Es gibt weder einen Datensatz „{name}“ noch eine solche Datei. Zur Wahl stehen {names}, oder eine Datei mit gelabelten Zeichnungen.</translation>
    </message>
    <message>
        <source>There is none of your own digits to measure by: of each class every third is. Collect three of each on the page My digits.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Es gibt keine eigene Ziffer zum Messen: Dafür dient von jeder Klasse jede dritte. Auf der Seite „Meine Ziffern“ drei von jeder sammeln.</translation>
    </message>
    <message>
        <source>{data_set} is of images, not of strokes, so its digits cannot be drawn again. Choose {names} or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{data_set} besteht aus Bildern, nicht aus Strichen; diese Ziffern lassen sich also nicht nachzeichnen. {names} oder eine Datei mit gelabelten Zeichnungen wählen.</translation>
    </message>
    <message>
        <source>drawing what is no digit</source>
        <extracomment>logitdesk/datasets/examples.py
----------
logitdesk/datasets/junk.py</extracomment>
        <translation>Zeichnen, was keine Ziffer ist</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} enthält keine gelabelte Zeichnung zum Messen.</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by. {why}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} enthält keine gelabelte Zeichnung zum Messen. {why}</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no label, so it cannot be measured by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}, Zeichnung {number} hat kein Label und taugt darum nicht zum Messen.</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no ink on the page, so there is nothing to read.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}, Zeichnung {number} hat keine Tinte auf dem Blatt; es gibt also nichts zu lesen.</translation>
    </message>
    <message>
        <source>drawing letters</source>
        <extracomment>logitdesk/datasets/junk.py</extracomment>
        <translation>Buchstaben werden gezeichnet</translation>
    </message>
    <message>
        <source>reading your own digits</source>
        <extracomment>logitdesk/datasets/mine.py</extracomment>
        <translation>Die eigenen Ziffern werden gelesen</translation>
    </message>
    <message>
        <source>MNIST&apos;s {split} files do not belong together: {images}, {labels}.</source>
        <extracomment>logitdesk/datasets/mnist.py</extracomment>
        <translation>Die {split}-Dateien von MNIST gehören nicht zusammen: {images}, {labels}.</translation>
    </message>
    <message>
        <source>drawing pendigits</source>
        <extracomment>logitdesk/datasets/pendigits.py
----------
logitdesk/training/teaching.py</extracomment>
        <translation>UCI-Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>drawing samples</source>
        <extracomment>logitdesk/datasets/samples.py</extracomment>
        <translation>Beispiele werden gezeichnet</translation>
    </message>
    <message>
        <source>drawing UNIPEN</source>
        <extracomment>logitdesk/datasets/unipen_digits.py</extracomment>
        <translation>UNIPEN-Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>There is no evidence for “{network}”: it has no gradients with it.</source>
        <extracomment>logitdesk/inference/answers.py</extracomment>
        <translation>Für „{network}“ gibt es keine Evidenz: Es hat keine Gradienten bei sich.</translation>
    </message>
    <message>
        <source>its card says “{architecture}” with {count:,} weights, and such a network has {other:,}</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>ihre Modellkarte sagt „{architecture}“ mit {count:,} Gewichten, und so ein Netz hat {other:,}</translation>
    </message>
    <message>
        <source>its network gives logits that are no finite numbers</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>ihr Netz gibt Logits aus, die keine endlichen Zahlen sind</translation>
    </message>
    <message>
        <source>its graph for Evidence is another network’s</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>ihr Graph für Evidenz gehört zu einem anderen Netz</translation>
    </message>
    <message>
        <source>its graph for Evidence is none of a “{architecture}”</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>ihr Graph für Evidenz ist keiner von „{architecture}“</translation>
    </message>
    <message>
        <source>The graph for Evidence is none that LiteRT can run: {error}.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Der Graph für Evidenz ist keiner, den LiteRT ausführen kann: {error}.</translation>
    </message>
    <message>
        <source>The graph for Evidence is one for something else.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Der Graph für Evidenz gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>The graph for Evidence is not one of this network.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Der Graph für Evidenz gehört nicht zu diesem Netz.</translation>
    </message>
    <message>
        <source>Choose another network; “logitdesk models” lists them.</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>Ein anderes Netz wählen; „logitdesk models“ nennt alle.</translation>
    </message>
    <message>
        <source>it is for something else than 28 × 28 pixels and ten logits</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>es ist für etwas anderes als 28 × 28 Pixel und zehn Logits</translation>
    </message>
    <message>
        <source>{file} is not a network that LiteRT can run: {error}. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} ist kein Netz, das LiteRT ausführen kann: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{file} gives logits that are no finite numbers. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} gibt Logits aus, die keine endlichen Zahlen sind. {remedy}</translation>
    </message>
    <message>
        <source>a stroke has a number that is not within ±{most:g}</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>ein Strich hat eine Zahl, die nicht innerhalb von ±{most:g} liegt</translation>
    </message>
    <message>
        <source>a stroke has a width that is not above zero</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>ein Strich hat eine Breite, die nicht größer als null ist</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>the middle</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>die Mitte</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>Strich {number}</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>das Bild</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>its model.keras</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihr model.keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} is not a network that Keras saved</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} ist kein Netz, das Keras gespeichert hat</translation>
    </message>
    <message>
        <source>{it_or_its_model} has a description of absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} hat eine absurd große Beschreibung</translation>
    </message>
    <message>
        <source>{it_or_its_model} would unpack to an absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} wäre ausgepackt absurd groß</translation>
    </message>
    <message>
        <source>{it_or_its_model} does not describe a network</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} beschreibt kein Netz</translation>
    </message>
    <message>
        <source>its model.keras has a part that no network of LogitDesk has (“{part:.136}”), and loading that might run code</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihr model.keras hat einen Teil, den kein Netz von LogitDesk hat („{part:.136}“), und ihn zu laden könnte Code ausführen</translation>
    </message>
    <message>
        <source>it has a Lambda layer, which is a program, and no program of a file runs</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sie hat eine Lambda-Schicht; das ist ein Programm, und kein Programm aus einer Datei wird ausgeführt</translation>
    </message>
    <message>
        <source>it has a part that LogitDesk does not know (“{part:.80}”), and loading that might run code; use the usual layers of Keras, joined by Sequential or Model(inputs, outputs)</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sie hat einen Teil, den LogitDesk nicht kennt („{part:.80}“), und ihn zu laden könnte Code ausführen; die üblichen Schichten von Keras benutzen, verbunden durch Sequential oder Model(inputs, outputs)</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>logitdesk/library/archive.py
----------
logitdesk/training/network_import.py</extracomment>
        <translation>sie ist defekt</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}. Get another copy, exported by LogitDesk, from someone you trust.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{file} wurde nicht importiert: {why}. Eine andere Kopie besorgen, von LogitDesk exportiert, von jemandem, dem man vertraut.</translation>
    </message>
    <message>
        <source>{path} could not be imported into {folder}: {reason}.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{path} ließ sich nicht in {folder} importieren: {reason}.</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sie ist keine von LogitDesk exportierte Datei</translation>
    </message>
    <message>
        <source>it is a model that Keras saved, and only LogitDesk&apos;s own can be read</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sie ist ein von Keras gespeichertes Modell, und nur die von LogitDesk sind lesbar</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported, or not the whole of it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sie ist keine von LogitDesk exportierte Datei, oder nicht vollständig</translation>
    </message>
    <message>
        <source>its {file} is compressed in an unknown way</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{file} in ihr ist auf unbekannte Weise komprimiert</translation>
    </message>
    <message>
        <source>its {file} is too large</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{file} in ihr ist zu groß</translation>
    </message>
    <message>
        <source>its card cannot be used: {error}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihre Modellkarte ist nicht brauchbar: {error}</translation>
    </message>
    <message>
        <source>its architecture is “{name:.100}”, and this LogitDesk knows {known}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihre Architektur ist „{name:.100}“, und dieses LogitDesk kennt {known}</translation>
    </message>
    <message>
        <source>The card says nothing of the graph for Evidence.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>Die Modellkarte sagt nichts über den Graphen für Evidenz.</translation>
    </message>
    <message>
        <source>its files are not those that its card describes</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihre Dateien sind nicht die, die ihre Modellkarte beschreibt</translation>
    </message>
    <message>
        <source>its network is not one that can be run for 28 × 28 digits</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ihr Netz ist keines, das für Ziffern von 28 × 28 Pixeln läuft</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>{path} ist nicht brauchbar: {why}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>it holds MNIST’s labels; choose the file with the images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält die Labels von MNIST; die Datei mit den Bildern wählen</translation>
    </message>
    <message>
        <source>it is not an IDX file of bytes</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie ist keine IDX-Datei aus Bytes</translation>
    </message>
    <message>
        <source>it holds more than {size} MB of numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält mehr als {size} MB an Zahlen</translation>
    </message>
    <message>
        <source>it has neither {name} nor another name of images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie hat weder {name} noch einen anderen Namen für Bilder</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>logitdesk/library/array_file.py
----------
logitdesk/library/drawing_file.py</extracomment>
        <translation>sie ist größer als {size} MB</translation>
    </message>
    <message>
        <source>it has {count} columns</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie hat {count} Spalten</translation>
    </message>
    <message>
        <source>it holds other things than numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält anderes als Zahlen</translation>
    </message>
    <message>
        <source>one number</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>it holds {shape:.100}, where images are n × 28 × 28</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält {shape:.100}; Bilder wären n × 28 × 28</translation>
    </message>
    <message>
        <source>it holds more than {most:,} images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält mehr als {most:,} Bilder</translation>
    </message>
    <message>
        <source>it holds no images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sie enthält keine Bilder</translation>
    </message>
    <message>
        <source>its numbers are not from 0 to 255</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>ihre Zahlen liegen nicht zwischen 0 und 255</translation>
    </message>
    <message>
        <source>its labels are not {count} digits</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>ihre Labels sind nicht {count} Ziffern</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>A page was kept that cannot be read any more. It is set aside as {file}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>Ein gesichertes Blatt ist nicht mehr lesbar. Es ist als {file} beiseitegelegt.</translation>
    </message>
    <message>
        <source>Reinstall LogitDesk if it came with that; otherwise copy it again, or train it anew.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>LogitDesk neu installieren, falls es mitgeliefert war; sonst noch einmal kopieren oder neu trainieren.</translation>
    </message>
    <message>
        <source>{file} is not the file that its {card} describes: it was changed. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} ist nicht die Datei, die {card} beschreibt: Sie wurde verändert. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is not a folder with a network.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} ist kein Ordner mit einem Netz.</translation>
    </message>
    <message>
        <source>{folder} is not a whole network: {name} is missing. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} ist kein vollständiges Netz: {name} fehlt. {remedy}</translation>
    </message>
    <message>
        <source>{file} is not the card of a network: {error}. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} ist keine Modellkarte eines Netzes: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>The network could not be written to {folder}: {reason}.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>Das Netz ließ sich nicht nach {folder} schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Perzeptron</translation>
    </message>
    <message>
        <source>each logit is one weighted sum of the pixels, plus a bias</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>jedes Logit ist eine gewichtete Summe der Pixel plus ein Bias</translation>
    </message>
    <message>
        <source>two layers of convolutions, then a dense layer of 1,024</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>zwei Faltungsschichten, dann eine dichte Schicht mit 1024 Einheiten</translation>
    </message>
    <message>
        <source>small convolutions only; each logit is the mean of its class&apos;s own map</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>nur kleine Faltungen; jedes Logit ist der Mittelwert der Karte seiner Klasse</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>built with Keras elsewhere and imported; it learns on</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>anderswo mit Keras gebaut und importiert; es lernt weiter</translation>
    </message>
    <message>
        <source>its “limits” have no “margin”</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>ihre „limits“ haben kein „margin“</translation>
    </message>
    <message>
        <source>{path}: more than {most} bad lines. It was not read on.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}: mehr als {most} fehlerhafte Zeilen. Es wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete ({error}). Get another copy of it.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path} ist beschädigt oder unvollständig ({error}). Eine andere Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}, Zeile {number}</translation>
    </message>
    <message>
        <source>{place} is larger than {limit} MB. Put one drawing a line in a .jsonl.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} ist größer als {limit} MB. Eine Zeichnung je Zeile in eine .jsonl-Datei schreiben.</translation>
    </message>
    <message>
        <source>{place} cannot be a drawing: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} kann keine Zeichnung sein: {error}.</translation>
    </message>
    <message>
        <source>{place}, drawing {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place}, Zeichnung {number}</translation>
    </message>
    <message>
        <source>{place} is not a drawing that can be used: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} ist keine brauchbare Zeichnung: {error}.</translation>
    </message>
    <message>
        <source>{place} has no strokes, so there is nothing to read. Draw something.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} hat keine Striche; es gibt also nichts zu lesen. Etwas zeichnen.</translation>
    </message>
    <message>
        <source>so many points are no handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>so viele Punkte sind keine Handschrift</translation>
    </message>
    <message>
        <source>its strokes are longer or wider than any handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>ihre Striche sind länger oder breiter als jede Handschrift</translation>
    </message>
    <message>
        <source>a point&apos;s width is not above zero</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>die Breite eines Punkts ist nicht größer als null</translation>
    </message>
    <message>
        <source>it is longer than any of them</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>sie ist länger als jede</translation>
    </message>
    <message>
        <source>it does not say “logitdesk”: “{kind}”</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>darin steht nicht „logitdesk“: „{kind}“</translation>
    </message>
    <message>
        <source>{what} comes from a newer LogitDesk. Get that one to open it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} kommt von einem neueren LogitDesk. Zum Öffnen braucht es dieses.</translation>
    </message>
    <message>
        <source>it has not a bias for each output</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>es hat nicht für jeden Ausgang einen Bias</translation>
    </message>
    <message>
        <source>there are points of a class that it has not</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>es gibt Punkte einer Klasse, die es nicht hat</translation>
    </message>
    <message>
        <source>{what} does not hold a perceptron lab: {why}. Copy or save it in the perceptron lab again, and take all of it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} enthält kein Perzeptronlabor: {why}. Es im Perzeptronlabor noch einmal kopieren oder speichern, und zwar ganz.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>der eigene Anteil am Datenträger ist voll</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>der Datenträger lässt sich nur lesen</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>{path} was not found. Check its name and folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} wurde nicht gefunden. Name und Ordner prüfen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check it.</source>
        <extracomment>logitdesk/library/files.py
----------
logitdesk/library/page_file.py</extracomment>
        <translation>{path} lässt sich nicht lesen: {reason}. Bitte prüfen.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the files in it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ist ein Ordner. Die Dateien darin nennen.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file. Name an image or a drawing.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ist keine gewöhnliche Datei. Ein Bild oder eine Zeichnung nennen.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for the permission to read it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} darf nicht gelesen werden. Um die Berechtigung dazu bitten.</translation>
    </message>
    <message>
        <source>{path} is empty. Get another copy of it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ist leer. Eine andere Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Get another copy.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} lässt sich nicht lesen: {reason}. Eine andere Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is larger than {size:.3g} MB, as no such file is.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ist größer als {size:.3g} MB; so groß ist keine solche Datei.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. What was there is unchanged. Try another folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ließ sich nicht schreiben: {reason}. Was dort war, ist unverändert. Einen anderen Ordner versuchen.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it as UTF-8</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>es ist kein Text in UTF-8; als UTF-8 speichern</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>es ist kein JSON ({error})</translation>
    </message>
    <message>
        <source>There is no network “{name}”. There are: {known}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Es gibt kein Netz „{name}“. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: logitdesk train --model cnn</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Es gibt weder ein Netz „{name}“ noch ein anderes. LogitDesk neu installieren oder eines trainieren: logitdesk train --model cnn</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>A network needs a name. Type one.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Ein Netz braucht einen Namen. Bitte einen eingeben.</translation>
    </message>
    <message>
        <source>“{beginning}…” is too long. Choose a shorter name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{beginning}…“ ist zu lang. Einen kürzeren Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” has a slash or a character that cannot be seen. Leave it out.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ enthält einen Schrägstrich oder ein unsichtbares Zeichen. Es weglassen.</translation>
    </message>
    <message>
        <source>There is a network “{name}” already. Choose another name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Ein Netz „{name}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{folder} is the folder of all networks. It is not deleted here.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} ist der Ordner aller Netze. Er wird hier nicht gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {reason}. Check the folder {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ ließ sich nicht löschen: {reason}. Den Ordner {folder} prüfen.</translation>
    </message>
    <message>
        <source>“{name}” is not in the trash any more.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ ist nicht mehr im Papierkorb.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}. It is still in {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ ließ sich nicht zurückholen: {reason}. Es liegt noch in {folder}.</translation>
    </message>
    <message>
        <source>“{name}” came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ wurde mit LogitDesk geliefert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was deleted, perhaps in another window.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>„{name}“ ist nicht mehr da: Es wurde gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>There is no ink on the page, so there is no digit to keep.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Auf dem Blatt ist keine Tinte, also auch keine Ziffer zum Speichern.</translation>
    </message>
    <message>
        <source>More than {most:,} own digits cannot be kept. Delete some first.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Mehr als {most:,} eigene Ziffern lassen sich nicht speichern. Zuerst einige löschen.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}. Nothing was changed. Make room on the disk, or see who else uses the file.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} ist nicht benutzbar: {why}. Nichts wurde geändert. Auf dem Datenträger Platz schaffen, oder nachsehen, wer die Datei sonst benutzt.</translation>
    </message>
    <message>
        <source>{file} was written by a newer LogitDesk. Nothing was changed: update this one to use it.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} wurde von einem neueren LogitDesk geschrieben. Nichts wurde geändert: Dieses hier aktualisieren.</translation>
    </message>
    <message>
        <source>{file} is damaged, and cannot be moved. Move it away.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} ist beschädigt und lässt sich nicht verschieben. Sie wegräumen.</translation>
    </message>
    <message>
        <source>The file of your own digits was damaged. {count:,} of them could be read; the damaged file is kept as {file}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Die Datei der eigenen Ziffern war beschädigt. {count:,} davon waren lesbar; die beschädigte Datei ist als {file} erhalten.</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>sie hat weder Striche noch ein Bild</translation>
    </message>
    <message>
        <source>its image is not 28 × 28</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>ihr Bild ist nicht 28 × 28</translation>
    </message>
    <message>
        <source>{file}, line {number} is no labelled drawing: {error}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file}, Zeile {number} ist keine gelabelte Zeichnung: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no drawing. Open another file.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} enthält keine Zeichnung. Eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>{path} is a HEIC photo, as iPhones take. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ist ein HEIC-Foto, wie iPhones es aufnehmen. Als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ist ein AVIF-Bild. Als JPEG oder PNG speichern.</translation>
    </message>
    <message>
        <source>{path} is a PDF. Save the page as PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ist ein PDF. Die Seite als PNG speichern.</translation>
    </message>
    <message>
        <source>{path} is a zip file: a network is imported by Model ▸ Manage networks; unpack others.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ist eine Zip-Datei: Ein Netz wird mit Modell ▸ Netze verwalten importiert; andere auspacken.</translation>
    </message>
    <message>
        <source>{path} is an HDF5 file. A Keras model is imported by Model ▸ Manage networks.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ist eine HDF5-Datei. Ein Keras-Modell wird mit Modell ▸ Netze verwalten importiert.</translation>
    </message>
    <message>
        <source>{path} has {scans} scans, far more than a JPEG needs. Save it anew.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{path} hat {scans} Durchgänge, weit mehr, als ein JPEG braucht. Neu speichern.</translation>
    </message>
    <message>
        <source>The image</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>{name} shows no ink. Open one of a digit that stands out.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} zeigt keine Tinte. Ein Bild mit einer Ziffer öffnen, die sich abhebt.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>{name} is too large: {size}. Reduce it to {most} megapixels or less.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{name} ist zu groß: {size}. Auf {most} Megapixel oder weniger verkleinern.</translation>
    </message>
    <message>
        <source>{name} is neither a drawing nor an image that can be read. Open a drawing (JSON) or one of these: {formats}.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} ist weder eine Zeichnung noch ein lesbares Bild. Eine Zeichnung (JSON) öffnen, oder eines von diesen: {formats}.</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{count} Pixel</translation>
    </message>
    <message>
        <source>a bomb</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>eine Bombe</translation>
    </message>
    <message>
        <source>{name} is a damaged image ({error}). Get another copy.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} ist ein beschädigtes Bild ({error}). Eine andere Kopie besorgen.</translation>
    </message>
    <message>
        <source>its parts do not fit</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>seine Teile passen nicht</translation>
    </message>
    <message>
        <source>{path} is an SVG drawing of another program, or was changed by one; only those that LogitDesk saved are read. Export it as PNG there, and open that.</source>
        <extracomment>logitdesk/library/svg_file.py</extracomment>
        <translation>{path} ist eine SVG-Zeichnung aus einem anderen Programm, oder von einem verändert; gelesen werden nur die von LogitDesk gespeicherten. Dort als PNG exportieren und das öffnen.</translation>
    </message>
    <message>
        <source>A perceptron has one or three outputs, with two weights and a bias</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Ein Perzeptron hat einen oder drei Ausgänge, mit zwei Gewichten und einem Bias</translation>
    </message>
    <message>
        <source>A weight is a finite number, and no larger than {most:g}</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Ein Gewicht ist eine endliche Zahl, und nicht größer als {most:g}</translation>
    </message>
    <message>
        <source>The network could not be written. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Das Netz ließ sich nicht schreiben. Auf dem Datenträger Platz schaffen, auch da, wo {folder} liegt, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The network could not be written: {reason}. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Das Netz ließ sich nicht schreiben: {reason}. Auf dem Datenträger Platz schaffen, auch da, wo {folder} liegt, und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The network could not be exported: {error}.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Das Netz ließ sich nicht exportieren: {error}.</translation>
    </message>
    <message>
        <source>What the run left are not the weights of its network: {error}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Was das Training hinterließ, sind nicht die Gewichte seines Netzes: {error}</translation>
    </message>
    <message>
        <source>There is nothing to compare with. {why}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Es gibt nichts zum Vergleichen. {why}</translation>
    </message>
    <message>
        <source>Training failed: the loss is no number any more, from the first epoch on. Choose a smaller learning rate, or another seed.</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>Das Training ist gescheitert: Der Verlust ist schon ab der ersten Epoche keine Zahl mehr. Eine kleinere Lernrate oder einen anderen Startwert wählen.</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>What this run left is not there any more: it was made a network of, or deleted, perhaps in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Was dieses Training hinterließ, ist nicht mehr da: Es wurde zu einem Netz gemacht oder gelöscht, vielleicht in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>This run is still going on in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Dieses Training läuft noch in einem anderen Fenster.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{folder} ist nicht benutzbar: {reason}.</translation>
    </message>
    <message>
        <source>Training would have nowhere to keep its results: {folder} cannot be written ({reason}). Make room or mend the folder, or set LOGITDESK_HOME to another folder.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Das Training hätte keinen Ort für seine Ergebnisse: In {folder} lässt sich nicht schreiben ({reason}). Platz schaffen oder den Ordner richten, oder LOGITDESK_HOME auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
        <source>{path} does not say what the run was to do: {error}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{path} sagt nicht, was das Training tun sollte: {error}.</translation>
    </message>
    <message>
        <source>The run left no weights that can be used: {path} cannot be read ({error}).</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Das Training hinterließ keine brauchbaren Gewichte: {path} ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>the LiteRT file&apos;s logits differ from Keras&apos; by up to {share:g} of their size</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>die Logits der LiteRT-Datei weichen um bis zu {share:g} ihrer Größe von denen von Keras ab</translation>
    </message>
    <message>
        <source>{file} does not hold the weights of the network that its card describes. Choose another network. ({error})</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>{file} enthält nicht die Gewichte des Netzes, das die Modellkarte beschreibt. Ein anderes Netz wählen. ({error})</translation>
    </message>
    <message>
        <source>it is larger than any network that reads digits</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>sie ist größer als jedes Netz, das Ziffern liest</translation>
    </message>
    <message>
        <source>it holds weights alone; save the whole model with model.save</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>sie enthält nur Gewichte; das ganze Modell mit model.save speichern</translation>
    </message>
    <message>
        <source>it is an HDF5 file that is damaged or incomplete</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>sie ist eine beschädigte oder unvollständige HDF5-Datei</translation>
    </message>
    <message>
        <source>it is a SavedModel without Keras’ description of its layers (model.export leaves that out), and its graph, which is a program, is not run here. Where the model was made, save it with model.save(“name.keras”) as well, and import that</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>sie ist ein SavedModel ohne die Beschreibung der Schichten durch Keras (model.export lässt sie weg), und sein Graph, der ein Programm ist, wird hier nicht ausgeführt. Dort, wo das Modell entstand, auch mit model.save(„name.keras“) speichern, und diese Datei importieren</translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Tinte von 0 bis 1</translation>
    </message>
    <message>
        <source>ink from 0 to 255</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Tinte von 0 bis 255</translation>
    </message>
    <message>
        <source>ink from −1 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Tinte von −1 bis 1</translation>
    </message>
    <message>
        <source>ink less MNIST’s mean, in its deviations</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Tinte minus Mittelwert von MNIST, in dessen Standardabweichungen</translation>
    </message>
    <message>
        <source>dark ink on white, from 1 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>dunkle Tinte auf Weiß, von 1 bis 0</translation>
    </message>
    <message>
        <source>dark ink on white, from 255 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>dunkle Tinte auf Weiß, von 255 bis 0</translation>
    </message>
    <message>
        <source>it gives numbers that are not finite</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>sie gibt Zahlen aus, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it gives probabilities, and how it makes them of logits is not known</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>sie gibt Wahrscheinlichkeiten aus, und wie sie aus Logits entstehen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it has a layer that cannot be converted to LiteRT</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>sie hat eine Schicht, die sich nicht nach LiteRT umwandeln lässt</translation>
    </message>
    <message>
        <source>Keras {version} cannot load it ({what:.200})</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Keras {version} kann sie nicht laden ({what:.200})</translation>
    </message>
    <message>
        <source>its inputs and outputs are {shapes:.100}; one that reads digits takes 28×28, 28×28×1 or 784 numbers and gives 10</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>ihre Ein- und Ausgänge sind {shapes:.100}; wer Ziffern liest, nimmt 28×28, 28×28×1 oder 784 Zahlen und gibt 10</translation>
    </message>
    <message>
        <source>it normalizes each pixel by itself, which is not known here</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>sie normiert jedes Pixel für sich, was hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>One digit does not tell how it reads others of yours. Collect more, and teach it once more.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Eine Ziffer sagt nicht, wie das Netz andere eigene liest. Mehr sammeln und noch einmal anlernen.</translation>
    </message>
    <message>
        <source>Stopped: so how it reads digits of yours that it has not seen is unknown.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Gestoppt: Wie es eigene Ziffern liest, die es nicht gesehen hat, ist darum unbekannt.</translation>
    </message>
    <message>
        <source>{network} knew all of these digits, so they do not tell what it has learned.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>{network} kannte alle diese Ziffern; sie sagen also nicht, was es gelernt hat.</translation>
    </message>
    <message>
        <source>leaving some digits out</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Einige Ziffern bleiben weg</translation>
    </message>
    <message>
        <source>Load it in Keras, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>In Keras laden, mit model.save(„name.keras“) speichern und das importieren.</translation>
    </message>
    <message>
        <source>Build the same layers in Keras, save that as “name.keras”, and import it.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Dieselben Schichten in Keras bauen, als „name.keras“ speichern und importieren.</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers that they belong to</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie enthält nur Gewichte, ohne die Schichten, zu denen sie gehören</translation>
    </message>
    <message>
        <source>it is a pickle, a program that could do anything</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist ein Pickle, ein Programm, das alles tun könnte</translation>
    </message>
    <message>
        <source>it is a PyTorch file, which is a pickle: a program</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist eine PyTorch-Datei, also ein Pickle: ein Programm</translation>
    </message>
    <message>
        <source>it describes layers alone, without their weights</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie beschreibt nur Schichten, ohne ihre Gewichte</translation>
    </message>
    <message>
        <source>it is a Core ML model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist ein Core-ML-Modell</translation>
    </message>
    <message>
        <source>it is an ONNX model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist ein ONNX-Modell</translation>
    </message>
    <message>
        <source>it is a TensorFlow graph, a program, without the layers it was made of</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist ein TensorFlow-Graph, ein Programm, ohne die Schichten, aus denen er gemacht ist</translation>
    </message>
    <message>
        <source>Where the model was made, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Dort, wo das Modell entstand, mit model.save(„name.keras“) speichern und das importieren.</translation>
    </message>
    <message>
        <source>it is a LiteRT file, which can be run but not be trained or explained</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>sie ist eine LiteRT-Datei, die sich ausführen, aber nicht trainieren oder erklären lässt</translation>
    </message>
    <message>
        <source>{file} was not imported: {what}. {remedy}</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} wurde nicht importiert: {what}. {remedy}</translation>
    </message>
    <message>
        <source>its model.keras has other weights than its model.tflite</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>ihr model.keras hat andere Gewichte als ihr model.tflite</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} wurde nicht importiert: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} ließ sich nicht importieren: {reason}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/networks.py
----------
logitdesk/training/request.py</extracomment>
        <translation>Es gibt kein Netz „{name}“: zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>What the shipped network learned: scans and pen strokes of many people, by many pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Was das mitgelieferte Netz gelernt hat: Scans und Stiftstriche vieler Leute, mit vielen Stiften.</translation>
    </message>
    <message>
        <source>One look at each image: about 99.1&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Jedes Bild einmal gesehen: bei MNIST etwa 99,1&#xa0;% richtig.</translation>
    </message>
    <message>
        <source>Two looks at each image: about 99&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Jedes Bild zweimal gesehen: bei MNIST etwa 99&#xa0;% richtig.</translation>
    </message>
    <message>
        <source>Three looks at each image: about 92&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Jedes Bild dreimal gesehen: bei MNIST etwa 92&#xa0;% richtig.</translation>
    </message>
    <message>
        <source>As the shipped network was trained, on scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Wie das mitgelieferte Netz trainiert, mit Scans und mit Stiftstrichen, von mehreren Stiften gezeichnet.</translation>
    </message>
    <message>
        <source>One look at each image, in small steps.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Jedes Bild einmal gesehen, in kleinen Schritten.</translation>
    </message>
    <message>
        <source>On scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Mit Scans und mit Stiftstrichen, von mehreren Stiften gezeichnet.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Es gibt kein Rezept „{name}“: zur Wahl stehen {names}.</translation>
    </message>
    <message>
        <source>There is no digit to teach. Collect some on the page My digits, or say by “It was…” what a drawing is.</source>
        <extracomment>logitdesk/training/teaching.py</extracomment>
        <translation>Es gibt keine Ziffer zum Lernen. Auf der Seite „Meine Ziffern“ einige sammeln, oder mit „Es war …“ sagen, was eine Zeichnung ist.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow sieht keine GPUs</translation>
    </message>
    <message>
        <source>TensorFlow sees {count} GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow sieht {count} GPUs</translation>
    </message>
    <message>
        <source>There is no device “{device}”: {what_is_seen}. Choose auto, cpu, gpu, or one GPU by its number from 0, such as gpu:0. On Linux an NVIDIA card is seen where LogitDesk was installed with its “gpu” extra.</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>Es gibt kein Gerät „{device}“: {what_is_seen}. Zur Wahl stehen auto, cpu, gpu, oder eine GPU mit ihrer Nummer ab 0, etwa gpu:0. Unter Linux wird eine NVIDIA-Karte gesehen, wenn LogitDesk mit seinem Zusatz „gpu“ installiert ist.</translation>
    </message>
    <message>
        <source>{count} of your own digits are too few to learn from alone. Collect six of each on the page My digits, or learn from another data set as well.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>{count} eigene Ziffern sind zu wenig, um nur aus ihnen zu lernen. Auf der Seite „Meine Ziffern“ sechs von jeder sammeln, oder auch aus einem anderen Datensatz lernen.</translation>
    </message>
    <message>
        <source>{count:,} images were asked for; choose from {fewest} to {most:,}, the images there are.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>{count:,} Bilder waren verlangt; möglich sind {fewest} bis {most:,}, so viele gibt es.</translation>
    </message>
    <message>
        <source>varying strokes</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>Striche werden variiert</translation>
    </message>
    <message>
        <source>tracing scanned digits</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>Gescannte Ziffern werden nachgezogen</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs, or choose a smaller batch, and try again.</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>Für dieses Training reicht der Speicher nicht. Andere Programme schließen oder einen kleineren Batch wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The import broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>Der Import ist in LogitDesk gescheitert ({error}).</translation>
    </message>
    <message>
        <source>Training broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>Das Training ist in LogitDesk gescheitert ({error}).</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Without a window there is still: logitdesk classify FILE</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Es gibt keinen Bildschirm für ein Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt. Ohne Fenster geht: logitdesk classify DATEI</translation>
    </message>
    <message>
        <source>The pasted image is too large, or there is nothing in it.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Das eingefügte Bild ist zu groß oder leer.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>The pasted text is not a drawing: {error}.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Der eingefügte Text ist keine Zeichnung: {error}.</translation>
    </message>
    <message>
        <source>An opened image is not made of strokes: this page can only be saved as a PNG.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Ein geöffnetes Bild besteht nicht aus Strichen: Dieses Blatt lässt sich nur als PNG speichern.</translation>
    </message>
    <message>
        <source>{file}: a drawing is saved as .logitdesk, .json, .svg or .png.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file}: Eine Zeichnung wird als .logitdesk, .json, .svg oder .png gespeichert.</translation>
    </message>
    <message>
        <source>{network} finds what is alike</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>{network} sucht Ähnliches</translation>
    </message>
    <message>
        <source>{network} reads</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{network} liest</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>Das Blatt ist leer: eine Ziffer zeichnen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>The network that is trained is kept, which is for no person’s own folder. Set LOGITDESK_HOME to a folder for it.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>Das trainierte Netz würde gespeichert, und der eigene Ordner einer Person ist nicht dafür da. LOGITDESK_HOME auf einen Ordner dafür setzen.</translation>
    </message>
    <message>
        <source>Training ended, and there is no new network.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>Das Training ist zu Ende, und es gibt kein neues Netz.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>The class whose log-odds the curve shows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Die Klasse, deren Log-Odds die Kurve zeigt.</translation>
    </message>
    <message>
        <source>Curve of class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Kurve der Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The points on the log-odds curve</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Die Punkte auf der Log-Odds-Kurve</translation>
    </message>
    <message>
        <source>probability of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Wahrscheinlichkeit der Klasse {number}</translation>
    </message>
    <message>
        <source>raw logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>rohes Logit</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Punkt der Klasse {number}</translation>
    </message>
    <message>
        <source>The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Das rohe Logit ist die Log-Odds der Klasse 1. Auf der Seite „Werte“ unterscheiden sie sich durch Softmax.</translation>
    </message>
    <message>
        <source>Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Softmax: Log-Odds sind das rohe Logit − Logsumexp der beiden anderen. Auf die Ebene zeigen.</translation>
    </message>
</context>
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>
            <numerusform>%Ln Ziffer im Bild</numerusform>
            <numerusform>%Ln Ziffern im Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a digit, or use the arrow keys, to put it on the page.</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Eine Ziffer anklicken, oder die Pfeiltasten benutzen, um sie auf das Blatt zu legen.</translation>
    </message>
</context>
<context>
    <name>DigitTiles</name>
    <message>
        <source>corrected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>gesammelt</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>{digit} by {person}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} von {person}; {source} {time}</translation>
    </message>
    <message>
        <source>{digit} by {person}, which {network} read as {answer}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} von {person}, von {network} als {answer} gelesen; {source} {time}</translation>
    </message>
</context>
<context>
    <name>DocumentIO</name>
    <message>
        <source>Open a drawing or an image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Zeichnung oder Bild öffnen</translation>
    </message>
    <message>
        <source>The samples of {digit} are missing. Install LogitDesk again.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Die Beispiele für {digit} fehlen. LogitDesk neu installieren.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no image and no drawing.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Nichts eingefügt: In der Zwischenablage ist weder ein Bild noch eine Zeichnung.</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Zeichnung speichern</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Werte exportieren</translation>
    </message>
    <message>
        <source>Scores copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Werte kopiert</translation>
    </message>
    <message>
        <source>Python copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Python kopiert</translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>What is dragged here will be opened</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Was hierher gezogen wird, wird geöffnet</translation>
    </message>
    <message>
        <source>Let go to open what you drag</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Loslassen, um das Gezogene zu öffnen</translation>
    </message>
    <message>
        <source>Let go to open {file}</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Loslassen, um {file} zu öffnen</translation>
    </message>
    <message>
        <source>Let go to open {file}, the first of these files</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Loslassen, um {file} zu öffnen, die erste dieser Dateien</translation>
    </message>
</context>
<context>
    <name>EvaluationModel</name>
    <message>
        <source>{progress} · {time} left</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{progress} · noch {time}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Choose a network and images above, and press Run.

Then click a cell of the confusion matrix to see its images. A double click puts one onto the page, where Evidence tells from which ink it was misread.

The answers are kept: the next time they are there at once.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Oben ein Netz und Bilder wählen, dann Start drücken.

Danach zeigt ein Klick auf eine Zelle der Konfusionsmatrix ihre Bilder. Ein Doppelklick legt eines auf das Blatt; dort sagt Evidenz, aus welcher Tinte es falsch gelesen wurde.

Die Antworten bleiben gespeichert: Beim nächsten Mal sind sie sofort da.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>What is read as what, and the images of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Was als was gelesen wird, und die Bilder davon.</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>How well it reads, with intervals; by class and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Wie gut es liest, mit Intervallen; nach Klasse und Schreiber.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Calibration, the limit of doubt, and what is told by logits.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Kalibrierung, Zweifelsgrenze, und was die Logits sagen.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Accuracy on digits that are turned, slanted, resized, …</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Genauigkeit bei Ziffern, die gedreht, schräg, vergrößert sind, …</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Which images the network finds alike, your drawing among them.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Welche Bilder das Netz ähnlich findet, die eigene Zeichnung darunter.</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>The images by class, number and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Die Bilder nach Klasse, Nummer und Schreiber.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Ways to look at what came of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Arten, das Ergebnis anzusehen.</translation>
    </message>
    <message>
        <source>See which digits a network misreads, and why</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Sehen, welche Ziffern ein Netz falsch liest, und warum</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>How much each pixel of the ink adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Wie viel jedes Pixel der Tinte zum Logit beiträgt.</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>What the network has inside.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Was das Netz in sich hat.</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Striche</translation>
    </message>
    <message>
        <source>What taking a stroke away does to every logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Was jedes Logit tut, wenn ein Strich wegfällt.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The ten logits while the drawing was made.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Die zehn Logits, während die Zeichnung entstand.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Up to four networks side by side.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Bis zu vier Netze nebeneinander.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Vorverarbeitung</translation>
    </message>
    <message>
        <source>What each step of it is for.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Wozu jeder ihrer Schritte dient.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Ways to look at where a logit comes from.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Arten, anzusehen, woher ein Logit kommt.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the digit, orange ink against it. Point at a pixel.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Blaue Tinte spricht für die Ziffer, orange gegen sie. Auf ein Pixel zeigen.</translation>
    </message>
    <message>
        <source>All ink and the biases add up to the logit: the very number on Scores.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Alle Tinte und die Biases ergeben zusammen das Logit: genau die Zahl auf „Werte“.</translation>
    </message>
    <message>
        <source>Ask about another digit: its key, or Shift and its key for “why not that?”.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Nach einer anderen Ziffer fragen: ihre Taste, oder Umschalt und ihre Taste für „warum nicht die?“.</translation>
    </message>
    <message>
        <source>Look inside the network, take strokes away, play it again, compare.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ins Netz sehen, Striche wegnehmen, noch einmal abspielen, vergleichen.</translation>
    </message>
</context>
<context>
    <name>ExampleTiles</name>
    <message>
        <source>{label} read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>{label} gelesen als {answer}</translation>
    </message>
</context>
<context>
    <name>ExperimentAutosave</name>
    <message>
        <source>The perceptron lab cannot be kept.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Das Perzeptronlabor lässt sich nicht sichern.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy &amp;picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Zahlen s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Bild kopiert</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Zahlen kopiert</translation>
    </message>
    <message>
        <source>{file} is not saved: what was to be in it is gone.</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>{file} ist nicht gespeichert: Was hineinsollte, ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>95 of 100 such intervals hold what endlessly many such images would give: Wilson’s for shares, else bootstrap.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>95 von 100 solchen Intervallen enthalten, was unendlich viele solche Bilder ergäben: bei Anteilen nach Wilson, sonst Bootstrap.</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Drawings of no digit that are believed to be one: better none.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Zeichnungen von keiner Ziffer, die als Ziffer akzeptiert werden: am besten keine.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The share of the images that is read right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Der Anteil der Bilder, der richtig gelesen wird.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-Loss</translation>
    </message>
    <message>
        <source>The mean of −ln p of the right digit, in nats: a sure mistake costs much.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Der Mittelwert von −ln p der richtigen Ziffer, in Nat: Ein sicherer Fehler kostet viel.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kalibrierungsfehler</translation>
    </message>
    <message>
        <source>How far the probability of the digit read is from the share that is right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Wie weit die Wahrscheinlichkeit der gelesenen Ziffer vom Anteil der richtigen entfernt ist.</translation>
    </message>
    <message>
        <source>Log-loss, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-Loss, angepasstes T</translation>
    </message>
    <message>
        <source>Calibration, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kalibrierung, angep. T</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Bezweifelt</translation>
    </message>
    <message>
        <source>The share that the network’s limits do not let it believe.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Der Anteil, den das Netz nach seinen Grenzen nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Believed and wrong</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Akzeptiert und falsch</translation>
    </message>
    <message>
        <source>Read wrong, and believed all the same.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Falsch gelesen, und dennoch akzeptiert.</translation>
    </message>
    <message>
        <source>At the card’s temperature.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Bei der Temperatur der Modellkarte.</translation>
    </message>
    <message>
        <source>Figures with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kennzahlen mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>Computing the intervals…</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Intervalle werden berechnet…</translation>
    </message>
    <message>
        <source>Figures, with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kennzahlen, mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>figures with intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kennzahlen mit Intervallen</translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Bei T = 1.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Zeichnungen und Bilder (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>LogitDesk drawings (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>LogitDesk-Zeichnungen (*.logitdesk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Labelled drawings (*.jsonl *.json *.logitdesk)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Zeichnungen mit Label (*.jsonl *.json *.logitdesk)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>LogitDesk drawing (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>LogitDesk-Zeichnung (*.logitdesk)</translation>
    </message>
    <message>
        <source>Drawing as JSON (*.json)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Zeichnung als JSON (*.json)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Vektorbild (*.svg)</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Labelled drawings and images (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Zeichnungen und Bilder mit Label (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</translation>
    </message>
    <message>
        <source>Networks of LogitDesk (*.logitdesk-network)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Netze von LogitDesk (*.logitdesk-network)</translation>
    </message>
    <message>
        <source>Networks and Keras models (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Netze und Keras-Modelle (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json *.txt)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor (*.json *.txt)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor (*.json)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Help ▸ Show me round shows this again</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Hilfe ▸ Rundgang zeigt dies noch einmal</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Right or wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Perhaps mislabelled: both networks are sure of one digit, and it is not the label.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Vielleicht falsches Label: Beide Netze sind sich derselben Ziffer sicher, und es ist nicht das Label.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Whether the network’s limits let it believe its answer.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ob das Netz seine Antwort nach seinen Grenzen akzeptiert.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Worst: by cross-entropy with the label. Margin: the lead over the second digit.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Schlechteste: nach der Kreuzentropie mit dem Label. Vorsprung: der Abstand zur zweiten Ziffer.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>What the image is said to show.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Was das Bild zeigen soll.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>What the network reads.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Was das Netz liest.</translation>
    </message>
    <message>
        <source>Writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>Who wrote it; type to find one.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Wer es geschrieben hat; Tippen sucht.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Find an image by its number in the data set: type it and press Enter.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ein Bild über seine Nummer im Datensatz finden: eingeben und die Eingabetaste drücken.</translation>
    </message>
    <message>
        <source>No image is left by these filters.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Diese Filter lassen kein Bild übrig.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Show all images.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Alle Bilder zeigen.</translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Auf das Blatt legen</translation>
    </message>
    <message>
        <source>All pages then look at this image: Enter or a double click does the same.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Alle Seiten betrachten dann dieses Bild: Eingabetaste oder Doppelklick tun dasselbe.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>the images of a gallery</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>die Bilder einer Galerie</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} von %Ln Bild</numerusform>
            <numerusform>{count} von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images, {which}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} von %Ln Bild, {which}</numerusform>
            <numerusform>{count} von %Ln Bildern, {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>Read right</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Richtig gelesen</translation>
    </message>
    <message>
        <source>Doubted or not</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Bezweifelt oder nicht</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Bezweifelt</translation>
    </message>
    <message>
        <source>Worst first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Unwahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Kleinster Vorsprung zuerst</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Jedes Label</translation>
    </message>
    <message>
        <source>Is {label}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ist {label}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Gelesen als {digit}</translation>
    </message>
    <message>
        <source>Any writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Jeder Schreiber</translation>
    </message>
    <message>
        <source>There is no image {number}: the last one is {last}.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Es gibt kein Bild {number}: Das letzte ist {last}.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{map}: from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>{map}: von {low} bis {high}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>takes {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>nimmt {number}</translation>
    </message>
    <message>
        <source>adds {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>gibt {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>More in the help</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Mehr in der Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>LogitDesk help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>LogitDesk-Hilfe</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Inhalt der Hilfe</translation>
    </message>
    <message>
        <source>Chapter of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Kapitel der Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Zurück zum vorher Gezeigten (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>InkPlacer</name>
    <message>
        <source>Drag the ink, or press the arrow keys. Your own page stays as it is.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Die Tinte ziehen, oder die Pfeiltasten drücken. Das eigene Blatt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Place of the ink</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Ort der Tinte</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Keep its best</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Bestes behalten</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Measure its best weights, and make a network of them.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Seine besten Gewichte messen und ein Netz aus ihnen machen.</translation>
    </message>
    <message>
        <source>Take away what it left. This cannot be undone.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Wegräumen, was es hinterließ. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>einem Netz</translation>
    </message>
    <message numerus="yes">
        <source>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>
            <numerusform>Das Training von {network} wurde am {moment} nach {done} von %Ln Epoche unterbrochen.</numerusform>
            <numerusform>Das Training von {network} wurde am {moment} nach {done} von %Ln Epochen unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training {network} was interrupted on {moment}.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Das Training von {network} wurde am {moment} unterbrochen.</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The loss with labels of either kind</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Der Verlust mit Labels beider Arten</translation>
    </message>
    <message>
        <source>The batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Der Batch</translation>
    </message>
    <message>
        <source>Add this row</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Zeile anfügen</translation>
    </message>
    <message>
        <source>Keep these logits and their label, and go on changing them</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Diese Logits und ihr Label festhalten und weiter an ihnen ändern</translation>
    </message>
    <message>
        <source>The same number: the row’s zeros leave only the term of the true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Dieselbe Zahl: Die Nullen der Zeile lassen nur den Summanden der wahren Klasse übrig.</translation>
    </message>
    <message>
        <source>A batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Ein Batch</translation>
    </message>
    <message>
        <source>−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−Σ y · log softmax(z): eine Zeile mit 1 bei der wahren Klasse, sonst 0.</translation>
    </message>
    <message>
        <source>−log softmax(z) at the true class: all that is left of that sum.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−log softmax(z) bei der wahren Klasse: alles, was von dieser Summe bleibt.</translation>
    </message>
    <message>
        <source>sparse label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Sparse-Label {label}</translation>
    </message>
    <message>
        <source>one-hot [{row}]</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>One-Hot [{row}]</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Its true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Ihre wahre Klasse.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>One row of logits a drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Eine Zeile Logits je Zeichnung.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>One loss a row: shape ({rows},). Their mean, {mean}, is what training lowers.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Ein Verlust je Zeile: Form ({rows},). Training senkt ihren Mittelwert, {mean}.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Zeile {number} entfernen</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>A mark is where a detector found its pattern. The 32 of conv1, in the first four rows, look at your ink; the 64 of conv2 at what those found. Point at one to see it large.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Helles zeigt, wo ein Detektor sein Muster fand. Die 32 von conv1, in den ersten vier Zeilen, sehen die Tinte; die 64 von conv2 sehen, was jene fanden. Auf eine zeigen, um sie groß zu sehen.</translation>
    </message>
    <message>
        <source>A unit is one number that the network computes from all maps together. Times a learned weight it is its share of the logit. Of {count} units these add or take most.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Eine Einheit ist eine Zahl, die das Netz aus allen Karten zusammen berechnet. Mal ein gelerntes Gewicht ist sie ihr Anteil am Logit. Von {count} Einheiten geben oder nehmen diese am meisten.</translation>
    </message>
    <message>
        <source>Feature maps of conv1 and conv2</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Merkmalskarten von conv1 und conv2</translation>
    </message>
    <message>
        <source>The map pointed at</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Die Karte unter dem Zeiger</translation>
    </message>
    <message>
        <source>The {count} units that carry most</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Die {count} Einheiten, die am meisten tragen</translation>
    </message>
    <message>
        <source>What it finds</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Was es findet</translation>
    </message>
    <message>
        <source>What carries the logit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Was das Logit trägt</translation>
    </message>
    <message>
        <source>A feature map: bright where one detector found its pattern.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Eine Merkmalskarte: hell, wo ein Detektor sein Muster fand.</translation>
    </message>
    <message>
        <source>What each unit adds to the logit: its activation times a learned weight.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Was jede Einheit zum Logit beiträgt: ihre Aktivierung mal ein gelerntes Gewicht.</translation>
    </message>
    <message>
        <source>These {count}: {their_sum}. All units {sum}, last bias {bias}: logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Diese {count}: {their_sum}. Alle Einheiten {sum}, letzter Bias {bias}: Logit von {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{layer}, Karte {number}</translation>
    </message>
    <message>
        <source>largest activation</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>größte Aktivierung</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>No record of its training. Ctrl+click selects several networks to compare.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Keine Aufzeichnung des Trainings. Strg+Klick wählt mehrere Netze zum Vergleich aus.</translation>
    </message>
    <message>
        <source>How they learned</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Wie sie lernten</translation>
    </message>
    <message>
        <source>with dots: on held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>mit Punkten: bei zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Loss in nats, or images read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Verlust in Nat, oder richtig gelesene Bilder.</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>Learning curves: loss (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Lernkurven: Verlust (Diagramm)</translation>
    </message>
    <message>
        <source>Learning curves: accuracy (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Lernkurven: Genauigkeit (Diagramm)</translation>
    </message>
    <message>
        <source>Loss: the mean of −ln p of the right digit. Accuracy: the share read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Verlust: der Mittelwert von −ln p der richtigen Ziffer. Genauigkeit: der Anteil der richtig gelesenen.</translation>
    </message>
    <message>
        <source>{network}, training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{network}, Training</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Have this network read the page</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Dieses Netz das Blatt lesen lassen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write it into one file</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>In eine Datei schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Take in a network that LogitDesk exported, or a Keras model that reads digits</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Ein von LogitDesk exportiertes Netz holen, oder ein Keras-Modell, das Ziffern liest</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name:</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Anderer Name:</translation>
    </message>
    <message>
        <source>Export “{network}”</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>„{network}“ exportieren</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Ein Netz importieren</translation>
    </message>
</context>
<context>
    <name>LibraryOperations</name>
    <message>
        <source>Exported “{network}” to {file}</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>„{network}“ nach {file} exportiert</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>Der Import ließ sich nicht starten: {reason}. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Imported “{network}”</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>„{network}“ importiert</translation>
    </message>
    <message>
        <source>Deleted “{network}”.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>„{network}“ gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>LogitsView</name>
    <message>
        <source>logit z</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logit z</translation>
    </message>
    <message>
        <source>softmax p</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Softmax p</translation>
    </message>
    <message>
        <source>Logits, softmax, label and gradient of each class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logits, Softmax, Label und Gradient jeder Klasse</translation>
    </message>
    <message>
        <source>Logits as text</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logits als Text</translation>
    </message>
    <message>
        <source>The logits: change a number, or type two to ten others, as [0.1, 0.3, 0.5, 0.9]</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Die Logits: eine Zahl ändern, oder zwei bis zehn andere eingeben, etwa [0.1, 0.3, 0.5, 0.9]</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Click: take it for the true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Klick: zur wahren Klasse machen</translation>
    </message>
    <message>
        <source>The true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Die wahre Klasse</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Klasse {number}</translation>
    </message>
</context>
<context>
    <name>LossLabPage</name>
    <message>
        <source>Unsure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Unsicher und falsch</translation>
    </message>
    <message>
        <source>A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Eine 3, die eine 5 sein könnte, aber es war eine 8: ein Verlust von etwa 1,8, und ein Gradient, der das sagt.</translation>
    </message>
    <message>
        <source>Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Vier Logits: Softmax ergibt 0,16838508, 0,205666, 0,25120102 und 0,37474789.</translation>
    </message>
    <message>
        <source>Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Zehn Logits einer 3, die eine ist: Der Verlust ist nahe 0, der Gradient ebenso.</translation>
    </message>
    <message>
        <source>The same logits, but it was an 8: the gradient is as long as it gets.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Dieselben Logits, aber es war eine 8: Länger wird der Gradient nicht.</translation>
    </message>
    <message>
        <source>Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Zehn gleiche Logits: Jede Klasse hat 0,1, und der Verlust ist ln 10 = 2,303.</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Sicher und richtig</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Sicher und falsch</translation>
    </message>
    <message>
        <source>All equal</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Drag a logit’s bar, or type other numbers below: all the rest follows.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Den Balken eines Logits ziehen, oder unten andere Zahlen eingeben: Alles Übrige folgt.</translation>
    </message>
    <message>
        <source>Choose another true label: click its row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ein anderes wahres Label wählen: auf seine Zeile klicken.</translation>
    </message>
    <message>
        <source>Choose a wrong label, then drag the scale up until the naive loss is inf.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ein falsches Label wählen, dann die Skala aufwärts ziehen, bis der naive Verlust inf ist.</translation>
    </message>
    <message>
        <source>Look at “Twice”, a common mistake: what a second softmax does.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>„Zweimal“ ansehen, einen häufigen Fehler: was ein zweites Softmax bewirkt.</translation>
    </message>
    <message>
        <source>Look at “Code”: the same numbers as TensorFlow calls, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>„Code“ ansehen: dieselben Zahlen als TensorFlow-Aufrufe, zum Kopieren.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>The logits that the network gives your drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Die Logits, die das Netz der Zeichnung gibt.</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <source>Logits that you drag and type; the drawing changes nothing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits zum Ziehen und Eingeben; die Zeichnung ändert nichts.</translation>
    </message>
    <message>
        <source>Two ways</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Zwei Wege</translation>
    </message>
    <message>
        <source>Two ways to one loss in float32: −log(softmax(z)), and the fused form.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Zwei Wege zum selben Verlust in float32: −log(softmax(z)), und die verschmolzene Form.</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Zweimal</translation>
    </message>
    <message>
        <source>Softmax twice, a common mistake: in the network, and in the loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax zweimal, ein häufiger Fehler: im Netz und im Verlust.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>One-hot and sparse labels give one number; a batch has one loss a row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>One-Hot- und Sparse-Labels ergeben dieselbe Zahl; ein Batch hat einen Verlust je Zeile.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>The TensorFlow calls for what is on screen, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Die TensorFlow-Aufrufe zu dem, was zu sehen ist, zum Kopieren.</translation>
    </message>
    <message>
        <source>The loss is of the true label. Until you choose one, by a click on its row, it is what the network takes the drawing for. A choice stays until the page is wiped.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Der Verlust gehört zum wahren Label. Solange keines durch Klick auf seine Zeile gewählt ist, ist es das, wofür das Netz die Zeichnung hält. Eine Wahl bleibt, bis das Blatt geleert wird.</translation>
    </message>
    <message>
        <source>Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. The gradient is softmax minus one-hot.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax macht aus Logits Wahrscheinlichkeiten; die Kreuzentropie ist minus der Logarithmus derjenigen der wahren Klasse. Das Logsumexp zieht das größte Logit, m, heraus, damit keine Exponentialfunktion überläuft. Der Gradient ist Softmax minus One-Hot.</translation>
    </message>
    <message>
        <source>two ways to one loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>zwei Wege zum selben Verlust</translation>
    </message>
    <message>
        <source>softmax taken twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax zweimal genommen</translation>
    </message>
    <message>
        <source>batch of losses</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Batch von Verlusten</translation>
    </message>
    <message>
        <source>Logits of</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits von</translation>
    </message>
    <message>
        <source>Whose logits this page is about.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Um wessen Logits es auf dieser Seite geht.</translation>
    </message>
    <message>
        <source>Back to ×&#xa0;1</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Zurück zu ×&#xa0;1</translation>
    </message>
    <message>
        <source>Have the logits as they are</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Die Logits nehmen, wie sie sind</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Logits and a label that show something</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits und ein Label, die etwas zeigen</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Von den Logits zum Verlust</translation>
    </message>
    <message>
        <source>From logits to loss, step by step</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Von den Logits zum Verlust, Schritt für Schritt</translation>
    </message>
    <message>
        <source>from logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>von den Logits zum Verlust</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Four views of the same loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Vier Ansichten desselben Verlusts.</translation>
    </message>
    <message>
        <source>Your own numbers, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Eigene Zahlen, {factor}.</translation>
    </message>
    <message>
        <source>An example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ein Beispiel, {factor}.</translation>
    </message>
    <message>
        <source>An example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ein Beispiel.</translation>
    </message>
    <message>
        <source>Your own numbers.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Eigene Zahlen.</translation>
    </message>
    <message>
        <source>“The drawing” takes the logits of what you have drawn.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>„Die Zeichnung“ nimmt die Logits der eigenen Zeichnung.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Das Blatt ist leer: auf „Werte“ (F2) eine Ziffer zeichnen. Bis dahin ein Beispiel.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Das Blatt ist leer: auf „Werte“ (F2) eine Ziffer zeichnen. Bis dahin ein Beispiel, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Beim Zeichnen, nach {network}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Beim Zeichnen, nach {network}, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Beim Zeichnen, nach {network}, bei T = 1.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Beim Zeichnen, nach {network}, bei T = 1, {factor}.</translation>
    </message>
    <message>
        <source>true label {label}: your choice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>wahres Label {label}: selbst gewählt</translation>
    </message>
    <message>
        <source>true label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>wahres Label {label}</translation>
    </message>
    <message>
        <source>true label {label}: the network’s answer</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>wahres Label {label}: die Antwort des Netzes</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The cross-entropy with the true label, in nats.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Die Kreuzentropie mit dem wahren Label, in Nat.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training was interrupted, and its best so far is still there. Model ▸ Retrain… keeps it or deletes it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Ein Training wurde unterbrochen, und sein bisher Bestes ist noch da. Modell ▸ Neu trainieren… behält oder löscht es.</translation>
    </message>
    <message>
        <source>The drawing is from the last time. Undo takes it away.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Die Zeichnung ist vom letzten Mal. „Rückgängig“ nimmt sie weg.</translation>
    </message>
    <message>
        <source>Draw a digit on the page at the left, with a mouse, a pen or a finger.
The charts beside it follow your hand: logits, softmax and log-odds.
The other tabs show where a number comes from, and how a network learns. F1 explains every word.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Links auf dem Blatt eine Ziffer zeichnen, mit Maus, Stift oder Finger.
Die Diagramme daneben folgen der Hand: Logits, Softmax und Log-Odds.
Die anderen Reiter zeigen, woher eine Zahl kommt und wie ein Netz lernt. F1 erklärt jedes Wort.</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>LogitDesk speaks {language} when it is started again.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Ab dem nächsten Start gilt in LogitDesk: {language}.</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>die Sprache des Systems</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Zurück zur Galerie</translation>
    </message>
    <message>
        <source>This drawing is labelled {digit}. Keep it in My digits?</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Diese Zeichnung hat das Label {digit}. In „Meine Ziffern“ behalten?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The drawing cannot be kept. {problem} Save it, or close again to leave it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Die Zeichnung lässt sich nicht sichern. {problem} Speichern, oder noch einmal schließen, um sie aufzugeben.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>1 and 2</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 und 2</translation>
    </message>
    <message>
        <source>1 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 und 3</translation>
    </message>
    <message>
        <source>2 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>2 und 3</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>3 und 4</translation>
    </message>
    <message>
        <source>Draw a digit to see the images that are next to it.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Eine Ziffer zeichnen, um die Bilder zu sehen, die ihr am nächsten sind.</translation>
    </message>
    <message>
        <source>Each point is an image, by two principal components in the network’s last hidden layer. Rings are misread. The large point is your drawing, with lines to the ten images that are next to it in all dimensions of the layer, which need not be the next ones here.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Jeder Punkt ist ein Bild, nach zwei Hauptkomponenten der letzten verborgenen Schicht des Netzes. Ringe sind falsch gelesen. Der große Punkt ist die eigene Zeichnung, mit Linien zu den zehn Bildern, die ihr in allen Dimensionen der Schicht am nächsten sind; hier müssen es nicht die nächsten sein.</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Karte der Ziffern</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Hauptkomponenten</translation>
    </message>
    <message>
        <source>Which two of them are shown.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Welche zwei von ihnen gezeigt werden.</translation>
    </message>
    <message>
        <source>Images next to your drawing</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Bilder, die der Zeichnung am nächsten sind</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Die Karte wird erstellt…</translation>
    </message>
    <message>
        <source>Stopped. Press Map again to make the map.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Gestoppt. Noch einmal auf „Karte“ drücken, um sie zu erstellen.</translation>
    </message>
    <message>
        <source>map of digits, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Karte der Ziffern, {networks_and_images}</translation>
    </message>
    <message>
        <source>These components have {first_share} and {second_share} of the variance of {count} units. Rings are misread. Below: the images next to your drawing.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Diese Komponenten haben {first_share} und {second_share} der Varianz von {count} Einheiten. Ringe sind falsch gelesen. Unten: die Bilder, die der Zeichnung am nächsten sind.</translation>
    </message>
    <message>
        <source>is</source>
        <comment>before what an image shows</comment>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there: how much the logit changes with that pixel. What is left when all ink has been counted comes from the network’s own constants, the biases. Together they are the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Der Anteil eines Pixels ist seine Tinte mal der Gradient dort: wie sehr sich das Logit mit diesem Pixel ändert. Was übrig bleibt, wenn alle Tinte gezählt ist, kommt von den eigenen Konstanten des Netzes, den Biases. Zusammen sind sie genau das Logit.</translation>
    </message>
    <message>
        <source>Blue ink (+) speaks for it, orange ink (−) against it. All of it and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Blaue Tinte (+) spricht dafür, orange (−) dagegen. Alle zusammen und die Biases ergeben das Logit.</translation>
    </message>
    <message>
        <source>Map of shares</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Karte der Anteile</translation>
    </message>
    <message>
        <source>ink that adds</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Tinte, die gibt</translation>
    </message>
    <message>
        <source>ink that takes</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Tinte, die nimmt</translation>
    </message>
    <message>
        <source>all ink</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>alle Tinte</translation>
    </message>
    <message>
        <source>biases</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Biases</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>The sum</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there. All shares and the biases add up to the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Der Anteil eines Pixels ist seine Tinte mal der Gradient dort. Alle Anteile und die Biases ergeben zusammen genau das Logit.</translation>
    </message>
    <message>
        <source>Which ink speaks for the digit?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Welche Tinte spricht für die Ziffer?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}, and not for {other_digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Welche Tinte spricht für {digit}, und nicht für {other_digit}?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Welche Tinte spricht für {digit}?</translation>
    </message>
    <message>
        <source>logit of {digit}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Logit von {digit}</translation>
    </message>
    <message>
        <source>map, {question}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Karte, {question}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>A row for what an image shows, a column for what it is read as: click a cell, or go there by arrow keys and press Enter, and see its images. A second time shows all again.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Eine Zeile für das, was ein Bild zeigt, eine Spalte für das, als was es gelesen wird: Ein Klick auf eine Zelle, oder Pfeiltasten und Eingabetaste, zeigt ihre Bilder. Noch einmal zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Answers of</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Antworten von</translation>
    </message>
    <message>
        <source>The network whose answers are shown.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Das Netz, dessen Antworten gezeigt werden.</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>% of row</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>% der Zeile</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Counts of images, or shares of their row.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Anzahlen von Bildern, oder Anteile ihrer Zeile.</translation>
    </message>
    <message>
        <source>confusion matrix, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Konfusionsmatrix, {networks_and_images}</translation>
    </message>
</context>
<context>
    <name>NetworkColumn</name>
    <message>
        <source>Read by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Gelesen von {network}</translation>
    </message>
    <message>
        <source>{explanation} A click makes it read.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{explanation} Ein Klick lässt es lesen.</translation>
    </message>
    <message>
        <source>Verdict by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Urteil von {network}</translation>
    </message>
    <message>
        <source>Logits and softmax by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Logits und Softmax von {network}</translation>
    </message>
    <message>
        <source>This network’s ten logits, and the probabilities that softmax makes of them.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Die zehn Logits dieses Netzes, und die Wahrscheinlichkeiten, die Softmax aus ihnen macht.</translation>
    </message>
    <message>
        <source>From which ink the logit by {network} comes</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Aus welcher Tinte das Logit von {network} kommt</translation>
    </message>
    <message>
        <source>❘ with all steps: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>❘ alle Schritte: {verdict}</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the network&apos;s files in the system&apos;s own file manager</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Die Dateien des Netzes in der Dateiverwaltung des Systems zeigen</translation>
    </message>
    <message>
        <source>There is no network. Install LogitDesk again or import one.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Es gibt kein Netz. LogitDesk neu installieren oder eines importieren.</translation>
    </message>
    <message>
        <source>It came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Mit LogitDesk geliefert; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Eigene Notiz</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>input</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Bias</translation>
    </message>
    <message>
        <source>class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>The perceptron’s connections</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Die Verbindungen des Perzeptrons</translation>
    </message>
    <message>
        <source>Drag it up or down.</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Nach oben oder unten ziehen.</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Logit</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>No network could be loaded, so nothing is read. Installing LogitDesk again brings back the networks that it comes with.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>Kein Netz ließ sich laden, also wird nichts gelesen. Wer LogitDesk neu installiert, bekommt die mitgelieferten Netze zurück.</translation>
    </message>
    <message>
        <source>“{former}” was deleted or moved, so “{network}” reads instead.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>„{former}“ wurde gelöscht oder verschoben, also liest nun „{network}“.</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Your networks</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Eigene Netze</translation>
    </message>
    <message>
        <source>Networks that you trained or imported</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Selbst trainierte oder importierte Netze</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>The network that reads the page now.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Das Netz, das jetzt das Blatt liest.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Press F2 to rename one of your own.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>F2 benennt ein eigenes um.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>How the network is built.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Wie das Netz gebaut ist.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s 10,000 test digits it reads right.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Wie viele der 10.000 Testziffern von MNIST es richtig liest.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>The numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Die Zahlen, die das Training einstellt.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Entstanden</translation>
    </message>
    <message>
        <source>When it was trained.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Wann es trainiert wurde.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>LogitDesk: it came with the program. You: trained here. Imported: from a file.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>LogitDesk: mitgeliefert. Selbst: hier trainiert. Importiert: aus einer Datei.</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Netze</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>importiert</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>selbst</translation>
    </message>
    <message>
        <source>reads now</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>liest</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>It must be {number} or more.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Es muss {number} oder mehr sein.</translation>
    </message>
    <message>
        <source>It may be {number} at most.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Es darf höchstens {number} sein.</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Use it</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>It reads the page from now on.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Es liest von jetzt an das Blatt.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Für später</translation>
    </message>
    <message>
        <source>It waits in the Model menu; the page is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Es wartet im Menü Modell; das Blatt wird gelesen wie zuvor.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>It is deleted, and lies in the trash for 30 days.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Es wird gelöscht und liegt 30 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>Compare image by image</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Bild für Bild vergleichen</translation>
    </message>
    <message>
        <source>See on the Evaluation page what the one reads and the other misreads.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Auf der Seite „Auswertung“ sehen, was das eine liest und das andere falsch liest.</translation>
    </message>
    <message>
        <source>{network} is trained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} ist trainiert.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln of your digits, each read without having been learned from</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Bei %Ln eigenen Ziffer, gelesen, ohne aus ihr gelernt zu haben</numerusform>
            <numerusform>Bei %Ln eigenen Ziffern, jede gelesen, ohne aus ihr gelernt zu haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln test images of {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Bei %Ln Testbild: {data_set}</numerusform>
            <numerusform>Bei %Ln Testbildern: {data_set}</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} on {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} · {data_set}</translation>
    </message>
    <message>
        <source>now wrong: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>jetzt falsch: {count}</translation>
    </message>
    <message>
        <source>now right: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>jetzt richtig: {count}</translation>
    </message>
    <message>
        <source>Images of each digit that are read better and worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Bilder jeder Ziffer, die besser und schlechter gelesen werden</translation>
    </message>
    <message>
        <source>How many images of a digit are read wrong now and were not, and right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Wie viele Bilder einer Ziffer jetzt falsch gelesen werden und vorher nicht, und wie viele richtig.</translation>
    </message>
    <message>
        <source>It is better discarded: it reads your digits no better than before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Besser verwerfen: Es liest die eigenen Ziffern nicht besser als zuvor.</translation>
    </message>
    <message>
        <source>It is better discarded: it has forgotten more of {data_set} than it has gained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Besser verwerfen: Es hat mehr verlernt ({data_set}), als es gewonnen hat.</translation>
    </message>
    <message>
        <source>It can be used: it has gained more on your digits than it has forgotten.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Es ist brauchbar: Es hat bei den eigenen Ziffern mehr gewonnen, als es verlernt hat.</translation>
    </message>
    <message>
        <source>It is better kept for later: it reads {data_sets} clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Besser für später behalten: Es liest {data_sets} deutlich schlechter als {network}.</translation>
    </message>
    <message>
        <source>It can be used: it is not clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Es ist brauchbar: Es ist nicht deutlich schlechter als {network}.</translation>
    </message>
    <message>
        <source>Your {digit}s: {before} of {count} → {now} of {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Ziffer {digit}: {before} von {count} → {now} von {count}</translation>
    </message>
    <message>
        <source>Each of them is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Jede von ihnen wird gelesen wie zuvor.</translation>
    </message>
    <message>
        <source>Finished after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Fertig nach {epochs}, in {time}.</translation>
    </message>
    <message>
        <source>Stopped after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Gestoppt nach {epochs}, in {time}.</translation>
    </message>
    <message>
        <source>The loss became no number: a smaller learning rate may help. Ended after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Der Verlust ist keine Zahl mehr: Eine kleinere Lernrate kann helfen. Zu Ende nach {epochs}, in {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{done} von %Ln Epoche</numerusform>
            <numerusform>{done} von %Ln Epochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>%Ln Epoche</numerusform>
            <numerusform>%Ln Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{done} Epochen</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept: they did best on held-out images.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Behalten sind die Gewichte nach Epoche {number}: Sie waren bei zurückgehaltenen Bildern am besten.</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Behalten sind die Gewichte nach Epoche {number}.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsModel</name>
    <message>
        <source>Importing digits</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Ziffern werden importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits imported; those already there are not doubled.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>
            <numerusform>%Ln Ziffer importiert; was schon da war, wird nicht verdoppelt.</numerusform>
            <numerusform>%Ln Ziffern importiert; was schon da war, wird nicht verdoppelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in My digits.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Nicht mehr in „Meine Ziffern“.</translation>
    </message>
    <message>
        <source>Kept in My digits as {digit}. Undo takes it back.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>In „Meine Ziffern“ als {digit} gespeichert. „Rückgängig“ nimmt sie zurück.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsPage</name>
    <message>
        <source>None yet. Collect some, or draw a digit and say by “It was…”, beside the verdict, what it is.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Noch keine. Einige sammeln, oder eine Ziffer zeichnen und mit „Es war …“, neben dem Urteil, sagen, was sie ist.</translation>
    </message>
    <message>
        <source>What can be done with those selected: the keys 0 to 9 label them, Del deletes them, Enter puts one onto the page. Undo takes it back. And: export, import, delete all.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Was mit den ausgewählten geht: Die Tasten 0 bis 9 geben ein Label, Entf löscht, die Eingabetaste legt eine auf das Blatt. „Rückgängig“ nimmt es zurück. Und: exportieren, importieren, alle löschen.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Whose digits are shown.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Wessen Ziffern gezeigt werden.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which digits are shown, and how many there are.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Welche Ziffern gezeigt werden, und wie viele es sind.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>meine Ziffern</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {selected} selected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln Ziffer, {selected} ausgewählt</numerusform>
            <numerusform>%Ln Ziffern, {selected} ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Auf das Blatt legen</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Es ist eine…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {person}…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{person} umbenennen…</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ziffern exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln shown…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln gezeigte exportieren…</numerusform>
            <numerusform>%Ln gezeigte exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ziffern importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Alle löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln digits, of everyone?</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln Ziffer löschen, von allen Personen?</numerusform>
            <numerusform>Alle %Ln Ziffern löschen, von allen Personen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Alle Ziffern löschen</translation>
    </message>
    <message>
        <source>Undo takes it back. Export keeps them in a file.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>„Rückgängig“ holt sie zurück. „Exportieren“ hebt sie in einer Datei auf.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Scores</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Werte</translation>
    </message>
    <message>
        <source>Show logits, softmax and log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Logits, Softmax und Log-Odds zeigen</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Evidenz</translation>
    </message>
    <message>
        <source>Show from which ink a logit comes</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Zeigen, aus welcher Tinte ein Logit kommt</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Training</translation>
    </message>
    <message>
        <source>Show how networks are trained</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Zeigen, wie Netze trainiert werden</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>A&amp;uswertung</translation>
    </message>
    <message>
        <source>See which images a network misreads</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Sehen, welche Bilder ein Netz falsch liest</translation>
    </message>
    <message>
        <source>My &amp;digits</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Meine Z&amp;iffern</translation>
    </message>
    <message>
        <source>Collect your own digits, and look after them</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Eigene Ziffern sammeln und pflegen</translation>
    </message>
    <message>
        <source>&amp;Perceptron lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Perzeptronlabor</translation>
    </message>
    <message>
        <source>Train a perceptron with two inputs, and see its log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Ein Perzeptron mit zwei Eingängen trainieren und seine Log-Odds sehen</translation>
    </message>
    <message>
        <source>&amp;Loss lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Verlustlabor</translation>
    </message>
    <message>
        <source>See cross-entropy step by step, and how it goes wrong</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Die Kreuzentropie Schritt für Schritt sehen, und wie sie misslingt</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Zwei Netze</translation>
    </message>
    <message>
        <source>Both networks read the same other digit, and are 80 % sure of it or more: the label may be wrong.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Beide Netze lesen dieselbe andere Ziffer und sind sich zu mindestens 80&#xa0;% sicher: Das Label kann falsch sein.</translation>
    </message>
    <message>
        <source>two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>zwei Netze</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{choice}: {count}</translation>
    </message>
    <message>
        <source>The difference may be chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Der Unterschied kann Zufall sein (exakter McNemar-Test, {p_value}).</translation>
    </message>
    <message>
        <source>{network} is more often right, and hardly by chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{network} hat öfter recht, und kaum durch Zufall (exakter McNemar-Test, {p_value}).</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>In parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Nach Teilen</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to see its images.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Eine Zeile anklicken oder die Eingabetaste drücken, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>By class</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Nach Klasse</translation>
    </message>
    <message>
        <source>By writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Nach Schreiber</translation>
    </message>
    <message>
        <source>By class, or by writer where known.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Nach Klasse, oder nach Schreiber, wo bekannt.</translation>
    </message>
    <message>
        <source>Figures by class or writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kennzahlen nach Klasse oder Schreiber</translation>
    </message>
    <message>
        <source>figures in parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Kennzahlen nach Teilen</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>How many there are of it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Wie viele es davon gibt.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Of the images read as this digit, the share that is it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Von den Bildern, die als diese Ziffer gelesen werden, der Anteil, der sie ist.</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Of the images of this digit, the share that is read as it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Von den Bildern dieser Ziffer der Anteil, der als sie gelesen wird (englisch recall).</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Das harmonische Mittel von Präzision und Trefferquote.</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Schreiber</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>richtig</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Pen width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>How wide the pen draws; the eraser is twice as wide</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Wie breit der Stift zeichnet; der Radierer ist doppelt so breit</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>PerceptronLabModel</name>
    <message>
        <source>The plane holds {most} points. Erase some first.</source>
        <extracomment>logitdesk/ui/perceptron_lab/model.py</extracomment>
        <translation>In die Ebene passen {most} Punkte. Zuerst einige radieren.</translation>
    </message>
</context>
<context>
    <name>PerceptronLabPage</name>
    <message>
        <source>The colour is the logit at each place; on the line it is 0, and p one half.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Die Farbe ist das Logit an jeder Stelle; auf der Linie ist es 0, und p ein Halb.</translation>
    </message>
    <message>
        <source>A weight: by how much the logit grows with its input, or with nothing (b).</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ein Gewicht: um wie viel das Logit mit seinem Eingang wächst, oder mit nichts (b).</translation>
    </message>
    <message>
        <source>Each point at its log-odds, ln p / (1 − p), for its class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Jeder Punkt bei den Log-Odds seiner Klasse, ln p / (1 − p).</translation>
    </message>
    <message>
        <source>plane of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ebene des Perzeptrons</translation>
    </message>
    <message>
        <source>perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptron</translation>
    </message>
    <message>
        <source>log-odds of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Log-Odds des Perzeptrons</translation>
    </message>
    <message>
        <source>training of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Training des Perzeptrons</translation>
    </message>
    <message>
        <source>&amp;Clear points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Punkte löschen</translation>
    </message>
    <message>
        <source>&amp;Copy as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Als Textzeile &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Textzeile &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Click on the plane to put points of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>In die Ebene klicken, um Punkte der Klasse {number} zu setzen.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Press and drag on the plane to erase points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>In der Ebene drücken und ziehen, um Punkte zu radieren.</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Drag the plane; the wheel zooms, a double click shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Die Ebene ziehen; das Mausrad vergrößert, ein Doppelklick zeigt alles.</translation>
    </message>
    <message>
        <source>What the left button does on the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Was die linke Taste in der Ebene tut.</translation>
    </message>
    <message>
        <source>A click puts class</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ein Klick setzt Klasse</translation>
    </message>
    <message>
        <source>1 logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>1 Logit</translation>
    </message>
    <message>
        <source>One logit, the log-odds of class 1: sigmoid follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ein Logit, die Log-Odds der Klasse 1: Sigmoid folgt.</translation>
    </message>
    <message>
        <source>3 logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>3 Logits</translation>
    </message>
    <message>
        <source>A logit for each of three classes: softmax follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ein Logit für jede von drei Klassen: Softmax folgt.</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>How many logits the perceptron has.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Wie viele Logits das Perzeptron hat.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Sets of points to begin with, or none.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Punktmengen für den Anfang, oder keine.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Share, save and open; show me round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Teilen, speichern und öffnen; Rundgang</translation>
    </message>
    <message>
        <source>Point at the plane to see it with its numbers.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Auf die Ebene zeigen, um sie mit ihren Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>Perceptron lab copied as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor als Textzeile kopiert</translation>
    </message>
    <message>
        <source>Open a perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor öffnen</translation>
    </message>
    <message>
        <source>perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor</translation>
    </message>
    <message>
        <source>Save the perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Perzeptronlabor speichern</translation>
    </message>
    <message>
        <source>Opened; Undo brings back what was there</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Geöffnet; „Rückgängig“ bringt zurück, was da war</translation>
    </message>
    <message>
        <source>The lab begins anew.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Das Labor beginnt neu.</translation>
    </message>
    <message>
        <source>The file is now {name}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Die Datei heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Click in the plane to put a point of the class chosen above it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>In die Ebene klicken, um einen Punkt der darüber gewählten Klasse zu setzen.</translation>
    </message>
    <message>
        <source>Drag a connection up or down: its weight moves the border.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Eine Verbindung nach oben oder unten ziehen: Ihr Gewicht bewegt die Grenze.</translation>
    </message>
    <message>
        <source>Press Run: training takes step after step down the loss.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Start drücken: Training geht Schritt für Schritt den Verlust hinab.</translation>
    </message>
    <message>
        <source>Point at a mark on the log-odds curve to see it in the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Auf eine Marke der Log-Odds-Kurve zeigen, um sie in der Ebene zu sehen.</translation>
    </message>
    <message>
        <source>Choose “3 logits”: three classes, and softmax instead of sigmoid.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>„3 Logits“ wählen: drei Klassen, und Softmax statt Sigmoid.</translation>
    </message>
    <message>
        <source>&amp;Separate blobs</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;Getrennte Haufen</translation>
    </message>
    <message>
        <source>Far apart: a straight line separates the classes.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Weit auseinander: Eine Gerade trennt die Klassen.</translation>
    </message>
    <message>
        <source>&amp;Overlapping</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Ü&amp;berlappend</translation>
    </message>
    <message>
        <source>So close that no straight line separates them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>So nahe, dass keine Gerade sie trennt.</translation>
    </message>
    <message>
        <source>One o&amp;utlier</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Ein &amp;Ausreißer</translation>
    </message>
    <message>
        <source>One point of class 0 lies alone on the far side of class 1.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Ein Punkt der Klasse 0 liegt allein jenseits der Klasse 1.</translation>
    </message>
    <message>
        <source>&amp;XOR</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;XOR</translation>
    </message>
    <message>
        <source>Each class lies in two corners across from each other.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Jede Klasse liegt in zwei gegenüberliegenden Ecken.</translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;Ring</translation>
    </message>
    <message>
        <source>Class 0 lies in the middle, and class 1 all around it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Klasse 0 liegt in der Mitte, Klasse 1 rings um sie.</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>The arrow keys move a crosshair; Space puts a point there, Delete erases the nearest one. Plus and minus zoom, 0 shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Die Pfeiltasten bewegen ein Fadenkreuz; die Leertaste setzt dort einen Punkt, Entf löscht den nächsten. Plus und Minus vergrößern und verkleinern, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Plane of x1 and x2</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Ebene von x1 und x2</translation>
    </message>
    <message>
        <source>On a bold line the likeliest classes are equally likely.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Auf einer fetten Linie sind die wahrscheinlichsten Klassen gleich wahrscheinlich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points, {wrong} of them taken for another class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>
            <numerusform>%Ln Punkt, {wrong} davon einer anderen Klasse zugeordnet.</numerusform>
            <numerusform>%Ln Punkte, {wrong} davon einer anderen Klasse zugeordnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Punkt der Klasse {number}</translation>
    </message>
    <message>
        <source>&amp;Delete this point</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Diesen Punkt &amp;löschen</translation>
    </message>
    <message>
        <source>Put a point of class &amp;{number} here</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Hier einen Punkt der Klasse &amp;{number} setzen</translation>
    </message>
    <message>
        <source>Click to put points</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Klicken, um Punkte zu setzen</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>Show all</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show everything again (double click, or the key 0)</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Wieder alles zeigen (Doppelklick, oder die Taste 0)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>What the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>The page is prepared like the digits of MNIST that the network learned from: cropped to the ink, made square, shrunk and centred.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Das Blatt wird vorbereitet wie die Ziffern von MNIST, aus denen das Netz gelernt hat: auf die Tinte zugeschnitten, zum Quadrat ergänzt, verkleinert und zentriert.</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>The page, and the smallest box that holds the ink.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Das Blatt, und das kleinste Rechteck, das alle Tinte enthält.</translation>
    </message>
    <message>
        <source>square</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>The box, widened to a square with the ink in its middle.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Das Rechteck, zum Quadrat erweitert, die Tinte in der Mitte.</translation>
    </message>
    <message>
        <source>The square, averaged down to 20 × 20 pixels.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Das Quadrat, durch Mitteln auf 20 × 20 Pixel verkleinert.</translation>
    </message>
    <message>
        <source>Moved by whole pixels until its centre of mass is in the middle of 28 × 28.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Um ganze Pixel verschoben, bis der Schwerpunkt in der Mitte von 28 × 28 liegt.</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>was das Netz sieht</translation>
    </message>
    <message>
        <source>what the network sees of {digit}</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>was das Netz von {digit} sieht</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Square</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>The ink’s box becomes a square. Off: height and width are stretched apart.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Das Rechteck um die Tinte wird ein Quadrat. Aus: Höhe und Breite werden verschieden gestreckt.</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Every digit is brought to one size. Off: the whole page is shrunk, without a box.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Jede Ziffer wird auf eine Größe gebracht. Aus: Das ganze Blatt wird verkleinert, ohne Rechteck.</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Zentrieren</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle. Off: it stays where it lies on the page.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Der Schwerpunkt kommt in die Mitte. Aus: Er bleibt, wo er auf dem Blatt liegt.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Wozu jeder Schritt dient</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Was die Netze sehen</translation>
    </message>
    <message>
        <source>Restore all steps</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Alle Schritte wieder an</translation>
    </message>
    <message>
        <source>All steps on, and the ink as you drew it</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Alle Schritte an, und die Tinte wie gezeichnet</translation>
    </message>
    <message>
        <source>preprocessing tried out</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Vorverarbeitung ausprobiert</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Eine Ziffer zeichnen.</translation>
    </message>
</context>
<context>
    <name>PresentationView</name>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Logits und Softmax der zehn Ziffern</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Zurück zum Fenster (Esc)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask about the digit with the largest logit, whichever it is while you draw.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Nach der Ziffer mit dem größten Logit fragen, welche es beim Zeichnen auch ist.</translation>
    </message>
    <message>
        <source>The digit whose logit is asked about. A number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Die Ziffer, nach deren Logit gefragt wird. Eine Zifferntaste tut dasselbe.</translation>
    </message>
    <message>
        <source>Take another digit’s logit away: what speaks for the one and not for the other? Shift and a number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Das Logit einer anderen Ziffer abziehen: Was spricht für die eine und nicht für die andere? Umschalt und eine Zifferntaste tun dasselbe.</translation>
    </message>
    <message>
        <source>not {digit}</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>nicht {digit}</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>Follow the winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Dem Sieger folgen</translation>
    </message>
    <message>
        <source>Digit asked about</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Gefragte Ziffer</translation>
    </message>
    <message>
        <source>Why not another digit</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Warum nicht eine andere Ziffer</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>The network that reads. Without one, the images are only looked at.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Das Netz, das liest. Ohne eines werden die Bilder nur angesehen.</translation>
    </message>
    <message>
        <source>Second network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Zweites Netz</translation>
    </message>
    <message>
        <source>What does the one read that the other misreads?</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Was liest das eine, das das andere falsch liest?</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images that no network of LogitDesk has learned from, or a file of your own.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Bilder, aus denen kein Netz von LogitDesk gelernt hat, oder eine eigene Datei.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>As they were written, or drawn again by another pen. For images made of strokes.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Wie geschrieben, oder mit einem anderen Stift nachgezeichnet. Für Bilder aus Strichen.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Thin</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>Thick</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Dick</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Fortschritt der Auswertung</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Stand der Auswertung</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Run downloads {data_set} first ({size} MB).</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Start lädt zuerst {data_set} herunter ({size} MB).</translation>
    </message>
    <message>
        <source>Evaluate on a file</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Mit einer Datei auswerten</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>“{network}” is no longer there: these are its answers from before.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>„{network}“ gibt es nicht mehr: Dies sind seine Antworten von früher.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Distortion</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Drittes Netz</translation>
    </message>
    <message>
        <source>Another network to measure beside those above.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Noch ein Netz, das neben den obigen gemessen wird.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Press Measure.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>„Messen“ drücken.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Accuracy: the share that is read right of the same images, distorted more.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Genauigkeit: der Anteil richtig gelesener unter denselben, stärker verzerrten Bildern.</translation>
    </message>
    <message>
        <source>Measures up to {count} of the images. Click a point to see its images, the misread first.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Misst bis zu {count} der Bilder. Ein Klick auf einen Punkt zeigt seine Bilder, falsch gelesene zuerst.</translation>
    </message>
    <message>
        <source>No third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Kein drittes Netz</translation>
    </message>
    <message>
        <source>Images at {amount}</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Bilder bei {amount}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives the right digit. Training is about the last 50 steps, on images that are learned from; validation is each epoch&apos;s end, on held-out images. The dashed line marks what is kept. Half the loss is always the same step down.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Kreuzentropie, in Nat: der Mittelwert von −ln p, wobei p die Wahrscheinlichkeit ist, die das Netz der richtigen Ziffer gibt. „Training“ sind etwa die letzten 50 Schritte, bei Bildern, aus denen gelernt wird; „Validierung“ ist das Ende jeder Epoche, bei zurückgehaltenen Bildern. Die gestrichelte Linie zeigt, was behalten wird. Halber Verlust ist immer derselbe Schritt nach unten.</translation>
    </message>
    <message>
        <source>How many images are read right. The axis is spread by log-odds, so that {less} and {more} stand apart.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Wie viele Bilder richtig gelesen werden. Die Achse ist nach Log-Odds gespreizt, damit {less} und {more} auseinander liegen.</translation>
    </message>
    <message>
        <source>The ten logits that the half-trained network gives the digit now on your page.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Die zehn Logits, die das halb trainierte Netz der Ziffer gibt, die jetzt auf dem Blatt ist.</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Epoche {number}</translation>
    </message>
    <message>
        <source>{name} (chart)</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>{name} (Diagramm)</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Die Kurve beginnt mit dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Your digit, as it is learned</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Die eigene Ziffer, wie sie gelernt wird</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Do no further step until you resume.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Keinen weiteren Schritt tun, bis es weitergehen soll.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>End now, and keep the network after its best epoch so far.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Jetzt aufhören und das Netz nach seiner bisher besten Epoche behalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Write the new network again.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Das neue Netz noch einmal schreiben.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Let go of what was just learned; other networks stay.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Das eben Gelernte verloren geben; andere Netze bleiben.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Zum Formular</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Die Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Eigene Ziffer</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>LogitDesk schließt sich dann von selbst.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>kept: {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>behalten: {number}</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>liest {digit}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
</context>
<context>
    <name>SampleDigits</name>
    <message>
        <source>Sample digits</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Beispielziffern</translation>
    </message>
    <message>
        <source>Put a {digit} that someone drew on the page; again for another</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Eine {digit}, die jemand gezeichnet hat, auf das Blatt legen; noch einmal für eine andere</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and where the label’s probability is far below ε it has no gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Der Flicken: −log(softmax(z) + ε). Er ist nie unendlich, aber auch nie über −ln ε, und wo die Wahrscheinlichkeit des Labels weit unter ε liegt, hat er keinen Gradienten.</translation>
    </message>
    <message>
        <source>All logits are multiplied by this: the order of the classes stays, and the differences grow.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Alle Logits werden hiermit multipliziert: Die Reihenfolge der Klassen bleibt, die Differenzen wachsen.</translation>
    </message>
    <message>
        <source>The loss of these logits, multiplied by what stands below. The naive line ends where the label’s probability is too small for float32. Drag the upright line to scale the logits. Elsewhere a drag pans; the wheel zooms, and a click on a name hides its line.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Der Verlust dieser Logits, multipliziert mit dem, was unten steht. Die naive Linie endet, wo die Wahrscheinlichkeit des Labels für float32 zu klein ist. Die senkrechte Linie ziehen, um die Logits zu skalieren. Anderswo verschiebt Ziehen; das Mausrad vergrößert, und ein Klick auf einen Namen blendet seine Linie aus.</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naiv</translation>
    </message>
    <message>
        <source>−log(softmax(z)) at the label: two operations, the first of which may give 0.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z)) beim Label: zwei Operationen, deren erste 0 ergeben kann.</translation>
    </message>
    <message>
        <source>naive, one-hot</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naiv, One-Hot</translation>
    </message>
    <message>
        <source>−Σ y · log(softmax(z)): nan as soon as any probability is 0, as 0 · ∞ is.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−Σ y · log(softmax(z)): nan, sobald irgendeine Wahrscheinlichkeit 0 ist, denn 0 · ∞ ist nan.</translation>
    </message>
    <message>
        <source>naive + ε</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naiv + ε</translation>
    </message>
    <message>
        <source>−log(softmax(z) + ε) at the label: the common patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z) + ε) beim Label: der übliche Flicken.</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>logsumexp(z) − z of the label, in one operation: finite for any logits.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logsumexp(z) − z des Labels, in einer Operation: endlich für alle Logits.</translation>
    </message>
    <message>
        <source>Loss against the scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Verlust gegen die Skala der Logits</translation>
    </message>
    <message>
        <source>The loss, −ln p of the true class, computed in two ways and with a patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Der Verlust, −ln p der wahren Klasse, auf zwei Arten und mit einem Flicken berechnet.</translation>
    </message>
    <message>
        <source>Losses and gradients in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Verluste und Gradienten in float32</translation>
    </message>
    <message>
        <source>Scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Skala der Logits</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>The logits are multiplied by {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Die Logits werden mit {factor} multipliziert.</translation>
    </message>
    <message>
        <source>logits {times_factor}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Logits {times_factor}</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Gradient
bei {label}</translation>
    </message>
    <message>
        <source>in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>in float32</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Um wie viel der Verlust mit dem Logit des Labels wächst.</translation>
    </message>
    <message>
        <source>By how much it grows with the likeliest other logit.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Um wie viel er mit dem wahrscheinlichsten anderen Logit wächst.</translation>
    </message>
    <message>
        <source>In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. ε caps the loss at {loss} and takes its gradient: the worst mistakes teach least. Fused is right.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>In float32 ist die Wahrscheinlichkeit von {label} gleich 0: −log ergibt inf, und der Gradient ist nan. ε deckelt den Verlust bei {loss} und nimmt ihm den Gradienten: Die schlimmsten Fehler lehren am wenigsten. Verschmolzen ist richtig.</translation>
    </message>
    <message>
        <source>All agree so far.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Bis hierher stimmen alle überein.</translation>
    </message>
    <message>
        <source>With a one-hot row the loss is nan: 0 × log 0. The others are finite.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Mit einer One-Hot-Zeile ist der Verlust nan: 0 × log 0. Die anderen sind endlich.</translation>
    </message>
    <message>
        <source>The patch gives {wrong} for {right}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Der Flicken ergibt {wrong} statt {right}.</translation>
    </message>
    <message>
        <source>The label is the likeliest class: choose another one to see it break.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Das Label ist die wahrscheinlichste Klasse: eine andere wählen, um es scheitern zu sehen.</translation>
    </message>
    <message>
        <source>The naive loss is inf from {times_factor} on.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Der naive Verlust ist ab {times_factor} inf.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message numerus="yes">
        <source>%Ln points, {count} of them ringed</source>
        <extracomment>logitdesk/ui/evaluation/scatter.py</extracomment>
        <translation>
            <numerusform>%Ln Punkt, {count} mit Ring</numerusform>
            <numerusform>%Ln Punkte, {count} mit Ring</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>A logit is the raw number that the network gives a class: adding the same to all ten changes nothing.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Ein Logit ist die rohe Zahl, die das Netz einer Klasse gibt: Dasselbe zu allen zehn addiert, ändert nichts.</translation>
    </message>
    <message>
        <source>Softmax turns logits into probabilities: each is exp(logit / T), divided by the sum of all ten.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax macht aus Logits Wahrscheinlichkeiten: Jede ist exp(Logit / T), geteilt durch die Summe aller zehn.</translation>
    </message>
    <message>
        <source>Log-odds weigh one class against all others together: its logit minus the logsumexp of the other nine, which is the logit itself only where a network has a single one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds wägen eine Klasse gegen alle anderen zusammen: ihr Logit minus das Logsumexp der anderen neun. Das Logit selbst sind sie nur, wo ein Netz ein einziges hat.</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits und Softmax der zehn Ziffern</translation>
    </message>
    <message>
        <source>Log-odds of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds der zehn Ziffern</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Draw a digit here, with mouse, finger or pen, or take a sample below.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Hier eine Ziffer zeichnen, mit Maus, Finger oder Stift, oder unten ein Beispiel nehmen.</translation>
    </message>
    <message>
        <source>This is what the network reads, how sure it is, and what comes next.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Das liest das Netz, so sicher ist es, und das kommt als Nächstes.</translation>
    </message>
    <message>
        <source>Ten logits, and what softmax makes of them. Drag a logit’s bar.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Zehn Logits, und was Softmax aus ihnen macht. Den Balken eines Logits ziehen.</translation>
    </message>
    <message>
        <source>Log-odds: how much one digit outweighs all others. Point at one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds: wie sehr eine Ziffer alle anderen überwiegt. Auf eine zeigen.</translation>
    </message>
    <message>
        <source>Move the temperature: the probabilities change, the winner stays.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Die Temperatur verschieben: Die Wahrscheinlichkeiten ändern sich, der Sieger bleibt.</translation>
    </message>
    <message>
        <source>Click a row, and see from which ink its logit comes.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Auf eine Zeile klicken und sehen, aus welcher Tinte ihr Logit kommt.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Summe 1</translation>
    </message>
    <message>
        <source>Logarithmic softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logarithmisches Softmax</translation>
    </message>
    <message>
        <source>A logarithmic axis: the smallest probability can be read, too</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Eine logarithmische Achse: Auch die kleinste Wahrscheinlichkeit ist lesbar</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>any real number</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>beliebige reelle Zahlen</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>At the left the logit, the raw number that the network gives a digit. At the right its probability, which softmax makes of all ten logits together.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Links das Logit, die rohe Zahl, die das Netz einer Ziffer gibt. Rechts ihre Wahrscheinlichkeit, die Softmax aus allen zehn Logits zusammen macht.</translation>
    </message>
    <message>
        <source>Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. Its logit alone does not say it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds, ln p / (1 − p): wie sehr eine Ziffer alle anderen zusammen überwiegt. Ihr Logit allein sagt es nicht.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-Odds</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Das Blatt ist leer.</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Click: from which ink it comes</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Klick: aus welcher Tinte es kommt</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} von {digit}, {network}</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}, altered</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} von {digit}, {network}, verändert</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The page is full: no file holds more. Save it, erase some, or clear it.</source>
        <extracomment>logitdesk/ui/session.py</extracomment>
        <translation>Das Blatt ist voll: Mehr fasst keine Datei. Speichern, etwas radieren oder leeren.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Digits of the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Ziffern des Bildes</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Digit {number} of {count}, read as {answer}. All: {answers}</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Ziffer {number} von {count}, gelesen als {answer}. Alle: {answers}</translation>
    </message>
</context>
<context>
    <name>SoftmaxByHand</name>
    <message>
        <source>Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits alone, so they do not change.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Addiert dasselbe c zu allen zehn Logits. Softmax und Log-Odds hängen nur von Differenzen der Logits ab, ändern sich also nicht.</translation>
    </message>
    <message>
        <source>Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The charts show what would be, until you press Escape or draw on.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Den Balken eines Logits ziehen, oder mit Tab und den Pfeiltasten zu ihm gehen und ← oder → drücken. Die Diagramme zeigen, was wäre, bis man Esc drückt oder weiterzeichnet.</translation>
    </message>
    <message>
        <source>Added to all ten logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Zu allen zehn Logits addiert</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show what the network gave (Esc)</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Zeigen, was das Netz ausgab (Esc)</translation>
    </message>
    <message>
        <source>+c to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>+c zu allen</translation>
    </message>
    <message>
        <source>What if: these are not the logits that the network gave.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Was wäre, wenn: Das sind nicht die Logits, die das Netz ausgab.</translation>
    </message>
    <message>
        <source>The same added to all logits changes no probability.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Dasselbe zu allen Logits addiert, ändert keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Drag a logit’s bar to try another value for it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Einen Balken ziehen: ein anderes Logit ausprobieren.</translation>
    </message>
    <message>
        <source>{number} to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{number} zu allen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>From the page to its scores: normalising the ink and the network.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Vom Blatt zu seinen Werten: Vorbereiten der Tinte und das Netz.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s {count} test digits the network reads right, and its weights: the numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Wie viele der {count} Testziffern von MNIST das Netz richtig liest, und seine Gewichte: die Zahlen, die das Training einstellt.</translation>
    </message>
    <message>
        <source>{number} ms per prediction</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>{number} ms je Vorhersage</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>What this step is about</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Worum es in diesem Schritt geht</translation>
    </message>
</context>
<context>
    <name>StrokesView</name>
    <message>
        <source>A logit is the raw number that the network gives a digit. What grows without ink, that ink spoke against; what shrinks, it spoke for.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ein Logit ist die rohe Zahl, die das Netz einer Ziffer gibt. Was ohne Tinte wächst, gegen das sprach sie; was schrumpft, für das sprach sie.</translation>
    </message>
    <message>
        <source>Click a stroke to read the page without it. A single one is cut into three. Your page itself keeps all its ink. Up to {count} have a button.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Einen Strich anklicken, um das Blatt ohne ihn zu lesen. Ein einziger wird in drei geteilt. Das Blatt selbst behält alle Tinte. Bis zu {count} haben eine Schaltfläche.</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>after ❘ before</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>nachher ❘ vorher</translation>
    </message>
    <message>
        <source>Change of the ten logits</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Änderung der zehn Logits</translation>
    </message>
    <message>
        <source>By how much each logit changes, and what it is then. What grows without a stroke, that stroke spoke against.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Um wie viel sich jedes Logit ändert, und wie groß es dann ist. Was ohne einen Strich wächst, gegen das sprach der Strich.</translation>
    </message>
    <message>
        <source>Take a stroke away</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Einen Strich wegnehmen</translation>
    </message>
    <message>
        <source>Hide {stroke}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>{stroke} ausblenden</translation>
    </message>
    <message>
        <source>without it: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>ohne ihn: {verdict}</translation>
    </message>
    <message>
        <source>What this does</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Was das bewirkt</translation>
    </message>
    <message>
        <source>What it changes</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>Click a stroke, or draw or erase on the page.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Einen Strich anklicken, oder auf dem Blatt zeichnen oder radieren.</translation>
    </message>
    <message>
        <source>What the last change did</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Was die letzte Änderung bewirkte</translation>
    </message>
    <message>
        <source>Without {strokes}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ohne {strokes}</translation>
    </message>
    <message>
        <source>Read: {before} → {after}.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Gelesen: {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>It learns your digits, varied a little, beside much of what the network knew. Then it shows how digits of yours are read that it has not learned from, and what it has forgotten. The network itself stays as it is.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Es lernt die eigenen Ziffern, leicht variiert, neben vielem von dem, was das Netz konnte. Dann zeigt es, wie eigene Ziffern gelesen werden, aus denen es nicht gelernt hat, und was es verlernt hat. Das Netz selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Teach a network your hand</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Ein Netz für die eigene Handschrift</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Network to teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Netz zum Anlernen</translation>
    </message>
    <message>
        <source>The network that it begins with, and whose knowledge it keeps.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Das Netz, mit dem es beginnt und dessen Wissen es behält.</translation>
    </message>
    <message>
        <source>A network is being trained, or waits for your choice, on the page Training.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Ein Netz wird auf der Seite „Training“ gerade trainiert oder wartet dort auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Nothing to learn yet. Collect some, or correct what is misread.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Noch nichts zu lernen. Einige sammeln, oder falsch gelesene berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>It learns %Ln digits, and is measured on others: {time}.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>
            <numerusform>Es lernt %Ln Ziffer und wird an anderen gemessen: {time}.</numerusform>
            <numerusform>Es lernt %Ln Ziffern und wird an anderen gemessen: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}’s {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>{network} von {person}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Mein {network}</translation>
    </message>
</context>
<context>
    <name>TemperatureControl</name>
    <message>
        <source>Logits are divided by the temperature before softmax: above 1 the probabilities even out, below 1 they sharpen.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Logits werden vor Softmax durch die Temperatur geteilt: Über 1 gleichen sich die Wahrscheinlichkeiten an, unter 1 werden sie schärfer.</translation>
    </message>
    <message>
        <source>Found on digits held out of training, so that “90 %” is right about 9 times in 10. The digit stays the same; only how sure the network is of it changes.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Bestimmt an Ziffern, die vom Training zurückgehalten wurden, so dass „90&#xa0;%“ in etwa 9 von 10 Fällen stimmt. Die Ziffer bleibt dieselbe; nur wie sicher sich das Netz ist, ändert sich.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>fitted: {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>angepasst: {number}</translation>
    </message>
    <message>
        <source>Use the fitted temperature, {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Die angepasste Temperatur, {number}, benutzen</translation>
    </message>
    <message>
        <source>Temperature {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Temperatur {number}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Gallery</source>
        <extracomment>logitdesk/ui/tiles.py</extracomment>
        <translation>Galerie</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>The ten logits while it was drawn</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Die zehn Logits während des Zeichnens</translation>
    </message>
    <message>
        <source>Drag the upright line: the thick curve is the digit that the network would have read by then. A click on a name hides its curve; the wheel zooms, the middle button pans.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Die senkrechte Linie ziehen: Die dicke Kurve ist die Ziffer, die das Netz bis dahin gelesen hätte. Ein Klick auf einen Namen blendet seine Kurve aus; das Mausrad vergrößert, die mittlere Taste verschiebt.</translation>
    </message>
    <message>
        <source>The network reads the ink that was there at each of 60 moments. Long pauses are shortened. Your page and its scores stay as they are.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Das Netz liest die Tinte, die zu jedem von 60 Augenblicken da war. Lange Pausen sind verkürzt. Das Blatt und seine Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Draw a digit, and see here how the network read it as it was drawn. A dot, or an opened picture, takes no time.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Eine Ziffer zeichnen und hier sehen, wie das Netz sie beim Zeichnen las. Ein Punkt oder ein geöffnetes Bild braucht keine Zeit.</translation>
    </message>
    <message>
        <source>The page at this moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Das Blatt in diesem Augenblick</translation>
    </message>
    <message>
        <source>page at a moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Blatt in einem Augenblick</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Wahrscheinlichkeiten der zehn Ziffern</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Draw it once more, in the time that it took (Space)</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Noch einmal zeichnen, in der Zeit, die es dauerte (Leertaste)</translation>
    </message>
    <message>
        <source>Moment of the drawing</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Augenblick der Zeichnung</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{verdict} after {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{verdict} nach {time}</translation>
    </message>
    <message>
        <source>The network never changed its mind.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Das Netz hat seine Meinung nie geändert.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{before} → {after} nach {time}</translation>
    </message>
    <message>
        <source>Changes of mind (dashed): {changes}.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Meinungswechsel (gestrichelt): {changes}.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Training could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>Das Training ließ sich nicht starten: {reason}. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Stopped before the first step: there is nothing to keep</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>Vor dem ersten Schritt gestoppt: Es gibt nichts zu behalten</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Your own settings.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Eigene Einstellungen.</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Own settings</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How many times each image is seen: more reads better.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Wie oft jedes Bild gesehen wird: Öfter liest besser.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>How many images are learned from at a time: the weights move after each.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Aus wie vielen Bildern auf einmal gelernt wird: Nach jedem Batch bewegen sich die Gewichte.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far the weights move at a time: up to this at the beginning, then ever less. If the loss becomes no number: smaller.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Wie weit sich die Gewichte auf einmal bewegen: am Anfang bis zu so weit, dann immer weniger. Wird der Verlust keine Zahl mehr: kleiner.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Fewer make a quick try, {least} or more; a twelfth is held out.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Weniger für einen schnellen Versuch, mindestens {least}; ein Zwölftel wird zurückgehalten.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed begins with the same random weights and order of images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Derselbe Startwert beginnt mit denselben Zufallsgewichten und derselben Reihenfolge der Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>{data_set}, %Ln images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>
            <numerusform>{data_set}, %Ln Bild</numerusform>
            <numerusform>{data_set}, %Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Die Bilder variieren</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called in the Model menu.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Wie es im Menü Modell heißt.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Lernen aus</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>With random weights, or where another network ended.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Mit Zufallsgewichten, oder wo ein anderes Netz aufgehört hat.</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Turned, slanted and moved a little each time, as different hands write.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Jedes Mal etwas gedreht, schräg und verschoben, wie verschiedene Hände schreiben.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic takes a GPU that TensorFlow can use.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>„Automatisch“ nimmt eine GPU, die TensorFlow benutzen kann.</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>It goes on in the background. Enter starts it as well.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Es läuft im Hintergrund. Auch die Eingabetaste startet es.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Ein Netz trainieren</translation>
    </message>
    <message>
        <source>From scratch</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>From the weights of {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Mit den Gewichten von {network}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Mein {network}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{data_set} is downloaded first ({megabytes} MB).</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Zuerst wird {data_set} heruntergeladen ({megabytes} MB).</translation>
    </message>
    <message>
        <source>There is nothing to learn from. Tick at least one.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Es gibt nichts zu lernen. Mindestens eines ankreuzen.</translation>
    </message>
    <message>
        <source>It is measured on other images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Gemessen wird es an anderen Bildern.</translation>
    </message>
    <message>
        <source>Forty drawings, varied: a quick network reads six in ten of other people’s digits.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Vierzig Zeichnungen, variiert: Ein schnelles Netz liest sechs von zehn Ziffern anderer Leute.</translation>
    </message>
    <message>
        <source>{time} on this computer</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{time} auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Before and after</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Wie es gelernt wurde</translation>
    </message>
    <message>
        <source>What came of the run, or how it went.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Was das Training ergab, oder wie es verlief.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far each step goes: weights change by this number times the gradient.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Wie weit jeder Schritt geht: Die Gewichte ändern sich um diese Zahl mal den Gradienten.</translation>
    </message>
    <message>
        <source>L2 adds this factor times the sum of the squared weights to the loss, which keeps the weights small; the biases go free.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>L2 addiert zum Verlust diesen Faktor mal die Summe der quadrierten Gewichte, was die Gewichte klein hält; die Biases bleiben frei.</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Train, a step or more each frame, until you pause.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Trainieren, einen oder mehr Schritte je Bild, bis zur Pause.</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One step of gradient descent, over all points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Ein Schritt des Gradientenabstiegs, über alle Punkte.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the weights from before the first step.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Zurück zu den Gewichten vor dem ersten Schritt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Steps each frame, where there is time.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Schritte je Bild, wenn die Zeit reicht.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>The curve begins with the first point.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Die Kurve beginnt mit dem ersten Punkt.</translation>
    </message>
    <message>
        <source>with L2</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>mit L2</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Kreuzentropie (Diagramm)</translation>
    </message>
    <message>
        <source>Accuracy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Genauigkeit (Diagramm)</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>The loss: the mean of −ln p of the right class, also with what L2 adds.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Der Verlust: der Mittelwert von −ln p der richtigen Klasse, auch mit dem, was L2 addiert.</translation>
    </message>
    <message>
        <source>The share of the points that are on the right side.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Der Anteil der Punkte, die auf der richtigen Seite liegen.</translation>
    </message>
    <message>
        <source>Learning rate {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Lernrate {number}</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: put points, or take some from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Noch nichts zu lernen: Punkte setzen, oder welche aus „Punkte“ nehmen.</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Kreuzentropie {loss}</translation>
    </message>
    <message>
        <source>Accuracy {share}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Genauigkeit {share}</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training process was killed from outside, as the system does when memory runs out. Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Der Trainingsprozess wurde von außen beendet, wie es das System tut, wenn der Speicher knapp wird. Andere Programme schließen oder einen kleineren Batch nehmen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The import process was killed from outside, as the system does when memory runs out. Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Der Importprozess wurde von außen beendet, wie es das System tut, wenn der Speicher knapp wird. Andere Programme schließen oder eine andere Datei wählen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The training process broke down ({fault}). Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Der Trainingsprozess ist abgebrochen ({fault}). Andere Programme schließen oder einen kleineren Batch nehmen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The import process broke down ({fault}). Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Der Importprozess ist abgebrochen ({fault}). Andere Programme schließen oder eine andere Datei wählen, dann noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Reading data…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Daten werden gelesen…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>TensorFlow wird gestartet…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Training läuft…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>The new network could not be saved</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Das neue Netz ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Training gescheitert</translation>
    </message>
    <message>
        <source>Keeping what an interrupted run had learned</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Was ein unterbrochenes Training gelernt hatte, wird gesichert</translation>
    </message>
    <message>
        <source>Training a new network on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Ein neues Netz wird trainiert: {data}</translation>
    </message>
    <message>
        <source>Training {network} on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>{network} wird trainiert: {data}</translation>
    </message>
    <message>
        <source>Training on {device}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Training auf {device}</translation>
    </message>
    <message>
        <source>Stopped. {work}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Gestoppt. {work}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Epoche {number} von {count}</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>{count} Bilder/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>noch {time}</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>ein Netz</translation>
    </message>
    <message>
        <source>Training {network} · {progress}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Training: {network} · {progress}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Das Training zeigen</translation>
    </message>
    <message>
        <source>Training progress, in short</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Fortschritt des Trainings, kurz</translation>
    </message>
</context>
<context>
    <name>TwiceView</name>
    <message>
        <source>softmax once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Softmax einmal</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Softmax zweimal</translation>
    </message>
    <message>
        <source>Probabilities with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Wahrscheinlichkeiten mit einmal und zweimal genommenem Softmax</translation>
    </message>
    <message>
        <source>Loss and gradient with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Verlust und Gradient mit einmal und zweimal genommenem Softmax</translation>
    </message>
    <message>
        <source>Probabilities after softmax, and after softmax of these once more.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Wahrscheinlichkeiten nach Softmax, und nach nochmaligem Softmax.</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Um wie viel der Verlust mit dem Logit des Labels wächst.</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Gradient
bei {label}</translation>
    </message>
    <message>
        <source>The network gives logits, and softmax is in the loss alone.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Das Netz gibt Logits aus, und Softmax steckt nur im Verlust.</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>The network gives probabilities, taken for logits.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Das Netz gibt Wahrscheinlichkeiten aus, die für Logits gehalten werden.</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>With {classes} classes the surest answer is e/(e + {others}) = {probability}, so the loss is never below {loss}, however right the network is; and its gradient is smaller, so that it learns slower.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Bei {classes} Klassen ist die sicherste Antwort e/(e + {others}) = {probability}, also ist der Verlust nie unter {loss}, so richtig das Netz auch liegt; und sein Gradient ist kleiner, so dass es langsamer lernt.</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>A double click goes back to {number}.</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Ein Doppelklick führt zurück zu {number}.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The digits with the two largest logits, and their softmax probabilities. The margin is by how much the largest logit is ahead of the second: the wider, the surer the network.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Die Ziffern mit den beiden größten Logits und ihre Softmax-Wahrscheinlichkeiten. Der Vorsprung ist, um wie viel das größte Logit vor dem zweiten liegt: je größer, desto sicherer das Netz.</translation>
    </message>
    <message>
        <source>Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes it back. Alt and the digit do the same.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Sagen, welche Ziffer gemeint war: Die Zeichnung kommt mit ihr auf die Seite „Meine Ziffern“, und „Rückgängig“ nimmt sie zurück. Alt und die Ziffer tun dasselbe.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>The digit with the largest logit, its probability after softmax, and the runner-up. The margin is how far the first logit leads the second.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Die Ziffer mit dem größten Logit, ihre Wahrscheinlichkeit nach Softmax, und die zweite. Der Vorsprung ist, wie weit das erste Logit vor dem zweiten liegt.</translation>
    </message>
    <message>
        <source>It was…</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Es war …</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>next: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>dann: {digit} mit {probability}</translation>
    </message>
    <message>
        <source>closest: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>eher: {digit} mit {probability}</translation>
    </message>
    <message>
        <source>No network to read it</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Kein Netz, das sie liest</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>{digit} mit {probability}</translation>
    </message>
    <message>
        <source>The largest logit is less than {margin} ahead of the second; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Das größte Logit liegt weniger als {margin} vor dem zweiten; die Grenze wurde an Ziffern bestimmt, die vom Training zurückgehalten wurden und von denen etwa 1 von 100 bezweifelt wird.</translation>
    </message>
    <message>
        <source>At temperature 1 no digit has more than half of the probability.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Bei Temperatur 1 hat keine Ziffer mehr als die Hälfte der Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The logsumexp of the logits is less than {energy}; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Das Logsumexp der Logits ist kleiner als {energy}; die Grenze wurde an Ziffern bestimmt, die vom Training zurückgehalten wurden und von denen etwa 1 von 100 bezweifelt wird.</translation>
    </message>
    <message>
        <source>This does not look like one digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Das sieht nicht nach einer Ziffer aus</translation>
    </message>
    <message>
        <source>margin {margin} logits</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Vorsprung {margin}</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Unsicher: {first} oder {second}</translation>
    </message>
</context>
<context>
    <name>WeightedInk</name>
    <message>
        <source>Each pixel of your ink is multiplied by a number that was learned. Add up all the products, and one more number, the bias: that is all it does.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Jedes Pixel der Tinte wird mit einer gelernten Zahl multipliziert. Die Summe aller Produkte, und noch eine Zahl, der Bias: Mehr tut es nicht.</translation>
    </message>
    <message>
        <source>How much the logit rises with the ink of each pixel, for this very drawing: with other ink, other numbers. Here they and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Wie sehr das Logit mit der Tinte jedes Pixels steigt, bei genau dieser Zeichnung: andere Tinte, andere Zahlen. Hier ergeben sie und die Biases zusammen das Logit.</translation>
    </message>
    <message>
        <source>Weights × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Gewichte × Tinte</translation>
    </message>
    <message>
        <source>Weights, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Gewichte, Tinte und Beiträge, Pixel für Pixel</translation>
    </message>
    <message>
        <source>weights of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Gewichte von {digit}</translation>
    </message>
    <message>
        <source>A pixel’s ink times its factor is what it adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Die Tinte eines Pixels mal sein Faktor ist das, was es zum Logit beiträgt.</translation>
    </message>
    <message>
        <source>× your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>× Tinte</translation>
    </message>
    <message>
        <source>= contributions</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>= Beiträge</translation>
    </message>
    <message>
        <source>Slopes × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Steigungen × Tinte</translation>
    </message>
    <message>
        <source>Slopes, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Steigungen, Tinte und Beiträge, Pixel für Pixel</translation>
    </message>
    <message>
        <source>slopes of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Steigungen von {digit}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>LogitDesk could not open its window ({fault}). What lay on the page when it last ended is kept, and so are your networks. If it comes again, install LogitDesk again. More is in the log: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>LogitDesk konnte sein Fenster nicht öffnen ({fault}). Was am Ende zuletzt auf dem Blatt lag, ist gesichert, ebenso die eigenen Netze. Geschieht es wieder, LogitDesk neu installieren. Mehr steht im Protokoll: {log}</translation>
    </message>
    <message>
        <source>Something went wrong inside LogitDesk ({fault}). Your page is still here; save it before you go on.</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>In LogitDesk ist etwas schiefgegangen ({fault}). Das Blatt ist noch da; vor dem Weitermachen speichern.</translation>
    </message>
    <message>
        <source>The log has more: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Mehr steht im Protokoll: {log}</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>{weight} = {value}: {input} does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: {input} ändert das Logit nicht.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: {input} does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: {input} ändert das Logit der Klasse {number} nicht.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the larger the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: je größer {input}, desto größer das Logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the larger the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: je größer {input}, desto größer das Logit der Klasse {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the smaller the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: je größer {input}, desto kleiner das Logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the smaller the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: je größer {input}, desto kleiner das Logit der Klasse {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: bias does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: Der Bias ändert das Logit nicht.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: bias does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: Der Bias ändert das Logit der Klasse {number} nicht.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: Der Bias macht das Logit überall größer.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: Der Bias macht das Logit der Klasse {number} überall größer.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: Der Bias macht das Logit überall kleiner.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number} = {value}: Der Bias macht das Logit der Klasse {number} überall kleiner.</translation>
    </message>
    <message>
        <source>{weight}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, das Gewicht des Bias</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number}, das Gewicht des Bias</translation>
    </message>
    <message>
        <source>{weight}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, das Gewicht von {input}</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} der Klasse {number}, das Gewicht von {input}</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>{images}, drawn small</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, klein gezeichnet</translation>
    </message>
    <message>
        <source>{images}, drawn large</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, groß gezeichnet</translation>
    </message>
    <message>
        <source>{images}, drawn thin</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dünn gezeichnet</translation>
    </message>
    <message>
        <source>{images}, drawn thick</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dick gezeichnet</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>scribble</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Gekritzel</translation>
    </message>
    <message>
        <source>shape</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Figur</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>several digits</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>mehrere Ziffern</translation>
    </message>
    <message>
        <source>letter or symbol</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Buchstabe oder Zeichen</translation>
    </message>
    <message>
        <source>{first} and {second} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{first} und {second} · {images}</translation>
    </message>
    <message>
        <source>{network} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} · {images}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} richtig ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} {share} richtig ({interval})</translation>
    </message>
    <message>
        <source>{share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} zu Recht bezweifelt ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} {share} zu Recht bezweifelt ({interval})</translation>
    </message>
    <message>
        <source>{title}: {images_and_shares}.</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{title}: {images_and_shares}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what an image of no digit shows</comment>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Only {network} right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Nur {network} richtig</translation>
    </message>
    <message>
        <source>Both right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Beide richtig</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Beide falsch</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Vielleicht falsches Label</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>blank</source>
        <comment>an empty page, read as no digit</comment>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{first} oder {second}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>keine Ziffer</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{digit} mit {probability}</translation>
    </message>
    <message>
        <source>ink {ink}, biases {biases}:
logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>Tinte {ink}, Biases {biases}:
Logit von {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>× gradient</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>× Gradient</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{number}&#xa0;%</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {file}… {done} of {total} MB</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{file} wird heruntergeladen… {done} von {total} MB</translation>
    </message>
    <message>
        <source>{work}… {done} of {total}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{work}… {done} von {total}</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>cross-entropy = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>Kreuzentropie = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</translation>
    </message>
    <message>
        <source>gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>Gradient = Softmax − One-Hot, bei {label}: p{k} − 1 ≈ {gradient}</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>{shape} logit {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{shape} Logit {number}</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>{count} weights</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{count} Gewichte</translation>
    </message>
    <message>
        <source>{accuracy} on MNIST · {weights}</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{accuracy} bei MNIST · {weights}</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>reliability</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>believed, wrong</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>akzeptiert, falsch</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>It has run away: each step is larger than the last. Reset, and take a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Es ist davongelaufen: Jeder Schritt ist größer als der letzte. Zurücksetzen und eine kleinere Lernrate nehmen.</translation>
    </message>
    <message>
        <source>There are no points of class {number}: the bias alone makes it ever less likely, without end. Put some, or take a set from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Es gibt keine Punkte der Klasse {number}: Schon der Bias macht sie immer unwahrscheinlicher, ohne Ende. Welche setzen, oder eine Menge aus „Punkte“ nehmen.</translation>
    </message>
    <message>
        <source>The loss rises now and then: steps this long go past the minimum. Try a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Der Verlust steigt hin und wieder: So lange Schritte gehen über das Minimum hinaus. Eine kleinere Lernrate versuchen.</translation>
    </message>
    <message>
        <source>Straight borders separate the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Gerade Grenzen trennen die Klassen; der Verlust hat kein Minimum: Jeder Schritt vergrößert die Gewichte, ohne Ende. L2 hielte sie auf.</translation>
    </message>
    <message>
        <source>A line separates the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Eine Gerade trennt die Klassen; der Verlust hat kein Minimum: Jeder Schritt vergrößert die Gewichte, ohne Ende. L2 hielte sie auf.</translation>
    </message>
    <message>
        <source>All points are right.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Alle Punkte sind richtig.</translation>
    </message>
    <message>
        <source>One point is wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Ein Punkt ist falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>
            <numerusform>%Ln Punkt ist falsch.</numerusform>
            <numerusform>%Ln Punkte sind falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>A step goes a little way down the slope of the loss; Run goes on and on.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>„Schritt“ geht ein kleines Stück den Hang des Verlusts hinab; „Start“ läuft immer weiter.</translation>
    </message>
    <message>
        <source>The slope (length of the gradient) is {slope}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Die Steigung (Länge des Gradienten) ist {slope}.</translation>
    </message>
    <message>
        <source>At the minimum: L2 pulls the weights back as much as the points pull them on, and holds their length at {length}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Am Minimum: L2 zieht die Gewichte so stark zurück, wie die Punkte sie vorantreiben, und hält ihre Länge bei {length}.</translation>
    </message>
    <message>
        <source>It cannot: no straight line can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Es kann nicht: Keine Gerade kann diese Klassen trennen. Sein bester Verlust, {loss}, ist der des Ratens. Eine verborgene Schicht könnte die Linie biegen.</translation>
    </message>
    <message>
        <source>It cannot: no straight borders can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Es kann nicht: Keine geraden Grenzen können diese Klassen trennen. Sein bester Verlust, {loss}, ist der des Ratens. Eine verborgene Schicht könnte die Linie biegen.</translation>
    </message>
    <message>
        <source>At the minimum: no straight borders can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Am Minimum: Keine geraden Grenzen können jeden Punkt auf seiner Seite haben; das ist der kleinste Verlust, den es gibt.</translation>
    </message>
    <message>
        <source>At the minimum: no straight line can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Am Minimum: Keine Gerade kann jeden Punkt auf seiner Seite haben; das ist der kleinste Verlust, den es gibt.</translation>
    </message>
</context>
</TS>
