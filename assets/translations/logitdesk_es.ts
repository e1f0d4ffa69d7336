<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Seguir al &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Draw a digit and see its logits, its softmax and its log-odds.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Dibuje un dígito y vea sus logits, su softmax y sus log-odds.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}; “logitdesk doctor” names the other versions.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Python {python}, Qt {qt}; «logitdesk doctor» indica las demás versiones.</translation>
    </message>
    <message>
        <source>LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU Lesser General Public License, version 3; you may replace their libraries by your own.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk es software libre con licencia MIT. Qt y PySide6 se usan con la Licencia Pública General Reducida de GNU, versión 3; sus bibliotecas pueden sustituirse por otras propias.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Retrain…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Reentrenar…</translation>
    </message>
    <message>
        <source>&amp;Manage networks…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Gestionar redes…</translation>
    </message>
    <message>
        <source>&amp;About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Acerca &amp;de LogitDesk</translation>
    </message>
    <message>
        <source>LogitDesk &amp;help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Ayuda de LogitDesk</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Abrir &amp;muestra</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>C&amp;laro, alto contraste</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Osc&amp;uro, alto contraste</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Guardar dibujo como…</translation>
    </message>
    <message>
        <source>&amp;Export scores as CSV…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Exportar puntuaciones como CSV…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>C&amp;lear page</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Limpiar la hoja</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Dr&amp;aw it again as it was drawn</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>R&amp;epetir el dibujo tal como se hizo</translation>
    </message>
    <message>
        <source>&amp;Copy scores as text</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Copiar puntuaciones como texto</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Lápi&amp;z</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Lápiz más &amp;fino</translation>
    </message>
    <message>
        <source>T&amp;hicker pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Lápiz más &amp;grueso</translation>
    </message>
    <message>
        <source>Copy P&amp;ython that reads this drawing</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Copiar P&amp;ython que lee este dibujo</translation>
    </message>
    <message>
        <source>With &amp;LiteRT</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Con &amp;LiteRT</translation>
    </message>
    <message>
        <source>With &amp;Keras</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Con &amp;Keras</translation>
    </message>
    <message>
        <source>Pictures and nu&amp;mbers</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Imágenes y &amp;números</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Fitted temperature</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Temperatura a&amp;justada</translation>
    </message>
    <message>
        <source>Temperature of &amp;1</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Temperatura de &amp;1</translation>
    </message>
    <message>
        <source>Lar&amp;ger type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Texto mayor</translation>
    </message>
    <message>
        <source>Smaller t&amp;ype</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Texto men&amp;or</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Texto &amp;habitual</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Present to a &amp;class</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Presentar en cla&amp;se</translation>
    </message>
    <message>
        <source>Laser p&amp;ointer</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>P&amp;untero láser</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Acerca de LogitDesk</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Should LogitDesk break down, the page would be lost.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Si LogitDesk fallara, se perdería la hoja.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>The mean of all images of a class: click one to see its images alone.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>La media de todas las imágenes de una clase: un clic en ella muestra solo sus imágenes.</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Imagen media de cada clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Clases</translation>
    </message>
    <message>
        <source>mean images, {images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>imágenes medias, {images}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Page</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, a pen or a finger.</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Dibuje aquí un dígito con el ratón, un lápiz o el dedo.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Dibuje un dígito</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>{number} epochs</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} épocas</translation>
    </message>
    <message>
        <source>{number} images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} imágenes</translation>
    </message>
    <message>
        <source>batches of {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>lotes de {number}</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>tasa de aprendizaje {number}</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>con aumento de datos</translation>
    </message>
    <message>
        <source>each image shown {number} × more</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>cada imagen mostrada {number} × más</translation>
    </message>
    <message>
        <source>each drawing varied {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>cada dibujo variado {number} ×</translation>
    </message>
    <message>
        <source>each scanned digit traced {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>cada dígito escaneado trazado {number} ×</translation>
    </message>
    <message>
        <source>{share} drawings of no digit</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} de dibujos que no son un dígito</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>{architecture}, {count} weights</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{architecture}, {count} pesos</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Imágenes reservadas</translation>
    </message>
    <message>
        <source>Test of {data_set}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Prueba de {data_set}</translation>
    </message>
    <message>
        <source>Not measured; the page Evaluation does it.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Sin medir; lo hace la página Evaluación.</translation>
    </message>
    <message>
        <source>Fitted temperature</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Temperatura ajustada</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>{time}, by LogitDesk {version}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{time}, con LogitDesk {version}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Was taught</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Enseñada</translation>
    </message>
    <message>
        <source>Trained</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Entrenada</translation>
    </message>
    <message>
        <source>LogitDesk {version}, then imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>LogitDesk {version}, después importada</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Escrita con</translation>
    </message>
    <message>
        <source>{takes}; its {ending} is left out</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{takes}; su {ending} se omite</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} bien</translation>
    </message>
    <message>
        <source>log-loss {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>log-loss {number}</translation>
    </message>
    <message>
        <source>calibration error {share}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>error de calibración {share}</translation>
    </message>
    <message>
        <source>calibration error {share} (fitted {fitted})</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>error de calibración {share} (ajustado {fitted})</translation>
    </message>
    <message>
        <source>where no digit has more than half of the probability</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>donde ningún dígito tiene más de la mitad de la probabilidad</translation>
    </message>
    <message>
        <source>below a margin of {margin}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>por debajo de un margen de {margin}</translation>
    </message>
    <message>
        <source>below a margin of {margin}, or a logsumexp of {energy}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>por debajo de un margen de {margin}, o de un logsumexp de {energy}</translation>
    </message>
    <message>
        <source>on {device}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>en {device}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>semilla {number}</translation>
    </message>
</context>
<context>
    <name>ChannelMaps</name>
    <message>
        <source>In each square the network says how much the ink there speaks for a digit: the average of a map is that digit’s logit. Point at a square to see where it looks; click to ask about its digit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>En cada cuadrado la red dice cuánto habla la tinta de ahí a favor de un dígito: la media de un mapa es el logit de ese dígito. Señale un cuadrado para ver dónde mira; un clic pregunta por su dígito.</translation>
    </message>
    <message>
        <source>Ten maps, one for each digit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Diez mapas, uno por dígito</translation>
    </message>
    <message>
        <source>The ink that the network sees</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>La tinta que ve la red</translation>
    </message>
    <message>
        <source>Each map says where the ink speaks for its digit; its mean is the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Cada mapa dice dónde habla la tinta a favor de su dígito; su media es el logit.</translation>
    </message>
    <message>
        <source>your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>su tinta</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Fila {row}, columna {column} de {digit}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{count} rows</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{count} filas</translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{name} de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close LogitDesk</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Cerrar LogitDesk</translation>
    </message>
    <message>
        <source>A network is being trained. Keep the result?</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Se está entrenando una red. ¿Conservar el resultado?</translation>
    </message>
    <message>
        <source>To keep it, it is measured and saved first. LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Para conservarlo, antes se mide y se guarda. Después LogitDesk se cierra solo.</translation>
    </message>
    <message>
        <source>&amp;Keep the best so far</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Conservar lo mejor hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Descartarlo</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Seguir entrenando</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>TensorFlow code for what is on screen</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Código de TensorFlow de lo que se ve</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the whole program on the clipboard</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Poner el programa entero en el portapapeles</translation>
    </message>
    <message>
        <source>Run it: each call prints the numbers below it.</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Al ejecutarlo, cada llamada escribe los números de debajo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CollectCard</name>
    <message>
        <source>Three of each, in a minute. They stay on this computer.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Tres de cada uno, en un minuto. Se quedan en este equipo.</translation>
    </message>
    <message>
        <source>Digits collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Dígitos recogidos</translation>
    </message>
    <message>
        <source>Who draws</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Quién dibuja</translation>
    </message>
    <message>
        <source>Digits are kept under this name.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Los dígitos se guardan con este nombre.</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Escriba un {digit}</translation>
    </message>
    <message>
        <source>Collect digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Recoger dígitos</translation>
    </message>
    <message>
        <source>{done} of {count}, kept when the pen rests. Undo takes one back.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{done} de {count}; se guarda al parar el lápiz. Deshacer quita uno.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>A new person…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>A new person</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Otra persona</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>clase</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>columna</translation>
    </message>
    <message>
        <source>confidence</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>confianza</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>cross_entropy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>entropía_cruzada</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>dígito</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>época</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>alto</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>tinta</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>mayor</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>capa</translation>
    </message>
    <message>
        <source>limit of the margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>umbral del margen</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>línea</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>mapa</translation>
    </message>
    <message>
        <source>margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>margen</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>marca</translation>
    </message>
    <message>
        <source>misread</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>mal leído</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>ingenua</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>red</translation>
    </message>
    <message>
        <source>now-right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>ahora-bien</translation>
    </message>
    <message>
        <source>now-wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>ahora-mal</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>número</translation>
    </message>
    <message>
        <source>part</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>parte</translation>
    </message>
    <message>
        <source>patched</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>con parche</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>fila</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>escala</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>segundo</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>softmax doble</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>paso</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>unidad</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>valor</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>mal</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All logits have one scale. Maps: which ink speaks for the digit asked about (blue, +) and against it (orange, −).</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Todos los logits tienen la misma escala. Mapas: qué tinta habla a favor del dígito preguntado (azul, +) y cuál en contra (naranja, −).</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Redes en paralelo</translation>
    </message>
    <message>
        <source>Choose up to {count} networks, also several of one architecture</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Elija hasta {count} redes, también varias de una misma arquitectura</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>the networks compared</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>las redes comparadas</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The share of the test images that are read right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La proporción de imágenes de prueba bien leídas.</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mal leídas</translation>
    </message>
    <message>
        <source>How many of the test images are read wrong.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Cuántas imágenes de prueba se leen mal.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Log-loss</translation>
    </message>
    <message>
        <source>The mean of −ln p, where p is the probability given to the right digit: a sure mistake costs much. Smaller is better; in nats.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La media de −ln p, donde p es la probabilidad que se da al dígito correcto: un error seguro de sí cuesta mucho. Cuanto menor, mejor; en nats.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>How far, on average, the probability of the digit read is from the share of such readings that are right. Smaller is better.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Cuánto dista, en promedio, la probabilidad del dígito leído de la proporción de tales lecturas que son correctas. Cuanto menor, mejor.</translation>
    </message>
    <message>
        <source>95&#xa0;% interval</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Of 100 such intervals, 95 hold the share that endlessly many such images would give (Wilson’s). The difference may be chance where equally good networks would differ as much on one set of images in twenty, or more often (McNemar’s test).</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>De 100 intervalos así, 95 contienen la proporción que darían infinitas imágenes semejantes (Wilson). La diferencia puede ser azar si redes igual de buenas difirieran otro tanto en uno de cada veinte conjuntos de imágenes, o más a menudo (prueba de McNemar).</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>peor</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>before {before}, now {now}, {difference}, {word}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>antes {before}, ahora {now}, {difference}, {word}</translation>
    </message>
    <message>
        <source>Before and after, on the same test images</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Antes y después, con las mismas imágenes de prueba</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>difícilmente azar</translation>
    </message>
    <message>
        <source>may be chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>puede ser azar</translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>mal</translation>
    </message>
    <message>
        <source>histogram of answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>histograma de respuestas</translation>
    </message>
    <message>
        <source>Histogram of</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Histograma de</translation>
    </message>
    <message>
        <source>What of the winning digit is counted.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Qué se cuenta del dígito ganador.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Of the images that are read with about the same probability, the share that is read right. A calibrated network lies on the dashed line.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>De las imágenes leídas con más o menos la misma probabilidad, la proporción bien leída. Una red calibrada queda sobre la línea discontinua.</translation>
    </message>
    <message>
        <source>Limit of doubt</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Umbral de duda</translation>
    </message>
    <message>
        <source>An answer is believed where the largest logit leads by this limit or more. Drag the upright line to see what another limit would doubt and believe.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Una respuesta se acepta si el mayor logit lleva al menos esta ventaja. Arrastre la línea vertical para ver qué pondría en duda y qué aceptaría otro umbral.</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Respuestas correctas y erróneas</translation>
    </message>
    <message>
        <source>How many images are read right, and wrong, by a value of the winning digit.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Cuántas imágenes se leen bien, y mal, según un valor del dígito ganador.</translation>
    </message>
    <message>
        <source>calibration of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>calibración de {network}</translation>
    </message>
    <message>
        <source>coverage of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>cobertura de {network}</translation>
    </message>
    <message>
        <source>histogram of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>histograma de {network}</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>el suyo</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong ({wrong_share}).</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Con un umbral de {limit} quedan en duda {doubted} de {total} imágenes ({doubted_share}). De las {believed} aceptadas, {wrong} son erróneas ({wrong_share}).</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Con un umbral de {limit} quedan en duda {doubted} de {total} imágenes ({doubted_share}). De las {believed} aceptadas, {wrong} son erróneas.</translation>
    </message>
    <message>
        <source>Doubted: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>En duda: {count}</translation>
    </message>
    <message>
        <source>Believed, wrong: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Aceptadas, erróneas: {count}</translation>
    </message>
    <message>
        <source>believed, wrong at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>aceptadas, erróneas con un umbral de {limit}</translation>
    </message>
    <message>
        <source>doubted at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>en duda con un umbral de {limit}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>mean probability</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>probabilidad media</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>bien leídas</translation>
    </message>
    <message>
        <source>Probability {low} to {high}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Probabilidad de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>is</source>
        <comment>above what the images of each row show</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>above what a network answered, a column each</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>leído como</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>{label} leído como {answer}: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln imagen, {wrong} mal leídas</numerusform>
            <numerusform>%Ln imágenes, {wrong} mal leídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong; most often {mistakes}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln imagen, {wrong} mal leídas; lo más frecuente: {mistakes}</numerusform>
            <numerusform>%Ln imágenes, {wrong} mal leídas; lo más frecuente: {mistakes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Is {label}, read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>Es {label}, leído como {answer}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>of this row</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>de esta fila</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Handwritten digits of some 500 people, scanned from paper; the set that digit readers have been measured on since 1998.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Dígitos manuscritos de unas 500 personas, escaneados del papel; el conjunto con el que se miden los lectores de dígitos desde 1998.</translation>
    </message>
    <message>
        <source>UCI pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Trazos de lápiz de UCI</translation>
    </message>
    <message>
        <source>Digits that 30 people wrote with a pen on a tablet, drawn here as your own strokes are; the digits of 8 of the writers are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Dígitos que 30 personas escribieron con lápiz en una tableta, dibujados aquí como los trazos propios; los de 8 de ellas se reservan para medir.</translation>
    </message>
    <message>
        <source>UNIPEN pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Trazos de lápiz de UNIPEN</translation>
    </message>
    <message>
        <source>Digits that some 250 people wrote for 17 laboratories, each with pens of its own; the digits of nine of the laboratories are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Dígitos que unas 250 personas escribieron para 17 laboratorios, cada uno con sus lápices; los de nueve laboratorios se reservan para medir.</translation>
    </message>
    <message>
        <source>LogitDesk’s samples</source>
        <extracomment>logitdesk/datasets/catalogue.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>Muestras de LogitDesk</translation>
    </message>
    <message>
        <source>Forty drawings that come with the program, varied as other hands would draw them. They are always there, but show few of the ways in which people write.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Cuarenta dibujos que vienen con el programa, variados como los dibujarían otras manos. Siempre están, pero muestran pocas de las maneras de escribir.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Your own, of the page My digits. Of each class every third is kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Los propios, de la página Mis dígitos. Uno de cada tres de cada clase se reserva para medir.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”: choose {names}.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>No hay ningún conjunto de datos «{name}»: elija {names}.</translation>
    </message>
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
        <translation>giro, en sentido horario</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>inclinación a la derecha</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>pen, wider by</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>lápiz, más ancho en</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>noise, standard deviation</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>ruido, desviación típica</translation>
    </message>
    <message>
        <source>hidden square, side</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>cuadrado tapado, lado</translation>
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
        <translation>dibujándolos de nuevo</translation>
    </message>
    <message>
        <source>distorting and reading</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>distorsionando y leyendo</translation>
    </message>
    <message>
        <source>{path} is not the original file: its checksum differs. Replace it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{path} no es el archivo original: su suma de comprobación difiere. Reemplácelo.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Delete it, so that it is downloaded again.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>No se puede leer {file}: {error}. Elimínelo para que se descargue de nuevo.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>no hay respuesta</translation>
    </message>
    <message>
        <source>{file} was not found and could not be downloaded.
Looked for:
{looked}
Tried:
{tried}
Connect to the network and try again, or put the file in the folder {folder}, or set LOGITDESK_DATA to a folder that has it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>No se encontró {file} ni se pudo descargar.
Se buscó:
{looked}
Se intentó:
{tried}
Conéctese a la red e inténtelo de nuevo, ponga el archivo en la carpeta {folder} o indique en LOGITDESK_DATA una carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>what came ({count:,} bytes) is not the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>lo recibido ({count:,} bytes) no es el archivo original</translation>
    </message>
    <message>
        <source>what came is no zip with {file} in it ({error})</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>lo recibido no es un zip que contenga {file} ({error})</translation>
    </message>
    <message>
        <source>what comes is larger than the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>lo que llega es más grande que el archivo original</translation>
    </message>
    <message>
        <source>{network} learned from digits that are among these, and reads them better than others. What it makes of others was shown after it was taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{network} aprendió de dígitos que están entre estos y los lee mejor que otros. Lo que hace con otros se mostró al terminar de enseñarle.</translation>
    </message>
    <message>
        <source>{first} and {second} learned from digits that are among these, and read them better than others. What they make of others was shown after they were taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{first} y {second} aprendieron de dígitos que están entre estos y los leen mejor que otros. Lo que hacen con otros se mostró al terminar de enseñarles.</translation>
    </message>
    <message>
        <source>MNIST test set</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>MNIST, prueba</translation>
    </message>
    <message>
        <source>UCI pen strokes, 8 writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Trazos de UCI, 8 personas</translation>
    </message>
    <message>
        <source>UNIPEN, nine laboratories</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, nueve laboratorios</translation>
    </message>
    <message>
        <source>UNIPEN, held-back writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, personas reservadas</translation>
    </message>
    <message>
        <source>My digits, held-back third</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Mis dígitos, tercio reservado</translation>
    </message>
    <message>
        <source>Junk</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Garabatos</translation>
    </message>
    <message>
        <source>UNIPEN letters and symbols</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Letras y símbolos de UNIPEN</translation>
    </message>
    <message>
        <source>index {index}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>índice {index}</translation>
    </message>
    <message>
        <source>index {index}, writer {writer}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>índice {index}, autor {writer}</translation>
    </message>
    <message>
        <source>Junk is not drawn again: choose digits, or leave it as it is.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Los garabatos no se dibujan de nuevo: elija dígitos o déjelos como están.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”, and no such file. Choose {names}, or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>No hay ningún conjunto de datos «{name}», ni un archivo así. Elija {names} o un archivo de dibujos etiquetados.</translation>
    </message>
    <message>
        <source>There is none of your own digits to measure by: of each class every third is. Collect three of each on the page My digits.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>No hay ningún dígito propio con que medir: de cada clase se reserva uno de cada tres. Recoja tres de cada uno en la página Mis dígitos.</translation>
    </message>
    <message>
        <source>{data_set} is of images, not of strokes, so its digits cannot be drawn again. Choose {names} or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{data_set} es de imágenes, no de trazos: sus dígitos no se pueden dibujar de nuevo. Elija {names} o un archivo de dibujos etiquetados.</translation>
    </message>
    <message>
        <source>drawing what is no digit</source>
        <extracomment>logitdesk/datasets/examples.py
----------
logitdesk/datasets/junk.py</extracomment>
        <translation>dibujando lo que no es un dígito</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} no contiene ningún dibujo etiquetado con que medir.</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by. {why}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} no contiene ningún dibujo etiquetado con que medir. {why}</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no label, so it cannot be measured by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}, dibujo {number}: no tiene etiqueta, así que no sirve para medir.</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no ink on the page, so there is nothing to read.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}, dibujo {number}: no hay tinta en la hoja, así que no hay nada que leer.</translation>
    </message>
    <message>
        <source>drawing letters</source>
        <extracomment>logitdesk/datasets/junk.py</extracomment>
        <translation>dibujando letras</translation>
    </message>
    <message>
        <source>reading your own digits</source>
        <extracomment>logitdesk/datasets/mine.py</extracomment>
        <translation>leyendo los dígitos propios</translation>
    </message>
    <message>
        <source>MNIST&apos;s {split} files do not belong together: {images}, {labels}.</source>
        <extracomment>logitdesk/datasets/mnist.py</extracomment>
        <translation>Los archivos {split} de MNIST no concuerdan: {images}, {labels}.</translation>
    </message>
    <message>
        <source>drawing pendigits</source>
        <extracomment>logitdesk/datasets/pendigits.py
----------
logitdesk/training/teaching.py</extracomment>
        <translation>dibujando pendigits</translation>
    </message>
    <message>
        <source>drawing samples</source>
        <extracomment>logitdesk/datasets/samples.py</extracomment>
        <translation>dibujando muestras</translation>
    </message>
    <message>
        <source>drawing UNIPEN</source>
        <extracomment>logitdesk/datasets/unipen_digits.py</extracomment>
        <translation>dibujando UNIPEN</translation>
    </message>
    <message>
        <source>There is no evidence for “{network}”: it has no gradients with it.</source>
        <extracomment>logitdesk/inference/answers.py</extracomment>
        <translation>No hay evidencia de «{network}»: no trae gradientes.</translation>
    </message>
    <message>
        <source>its card says “{architecture}” with {count:,} weights, and such a network has {other:,}</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>su ficha dice «{architecture}» con {count:,} pesos, y una red así tiene {other:,}</translation>
    </message>
    <message>
        <source>its network gives logits that are no finite numbers</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>su red da logits que no son números finitos</translation>
    </message>
    <message>
        <source>its graph for Evidence is another network’s</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>su grafo de Evidencia es de otra red</translation>
    </message>
    <message>
        <source>its graph for Evidence is none of a “{architecture}”</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>su grafo de Evidencia no es el de una «{architecture}»</translation>
    </message>
    <message>
        <source>The graph for Evidence is none that LiteRT can run: {error}.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>LiteRT no puede ejecutar el grafo de Evidencia: {error}.</translation>
    </message>
    <message>
        <source>The graph for Evidence is one for something else.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>El grafo de Evidencia es de otra cosa.</translation>
    </message>
    <message>
        <source>The graph for Evidence is not one of this network.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>El grafo de Evidencia no es de esta red.</translation>
    </message>
    <message>
        <source>Choose another network; “logitdesk models” lists them.</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>Elija otra red; «logitdesk models» las enumera.</translation>
    </message>
    <message>
        <source>it is for something else than 28 × 28 pixels and ten logits</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>es para otra cosa que 28 × 28 píxeles y diez logits</translation>
    </message>
    <message>
        <source>{file} is not a network that LiteRT can run: {error}. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} no es una red que LiteRT pueda ejecutar: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{file} gives logits that are no finite numbers. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} da logits que no son números finitos. {remedy}</translation>
    </message>
    <message>
        <source>a stroke has a number that is not within ±{most:g}</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>un trazo tiene un número fuera de ±{most:g}</translation>
    </message>
    <message>
        <source>a stroke has a width that is not above zero</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>un trazo tiene un ancho que no es mayor que cero</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>el principio</translation>
    </message>
    <message>
        <source>the middle</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>el medio</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>el final</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>trazo {number}</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>its model.keras</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su model.keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} is not a network that Keras saved</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} no es una red guardada por Keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} has a description of absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} tiene una descripción de tamaño absurdo</translation>
    </message>
    <message>
        <source>{it_or_its_model} would unpack to an absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} ocuparía un tamaño absurdo al desempaquetarse</translation>
    </message>
    <message>
        <source>{it_or_its_model} does not describe a network</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} no describe una red</translation>
    </message>
    <message>
        <source>its model.keras has a part that no network of LogitDesk has (“{part:.136}”), and loading that might run code</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su model.keras tiene una parte que ninguna red de LogitDesk tiene («{part:.136}»), y cargarla podría ejecutar código</translation>
    </message>
    <message>
        <source>it has a Lambda layer, which is a program, and no program of a file runs</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>tiene una capa Lambda, que es un programa, y no se ejecuta ningún programa de un archivo</translation>
    </message>
    <message>
        <source>it has a part that LogitDesk does not know (“{part:.80}”), and loading that might run code; use the usual layers of Keras, joined by Sequential or Model(inputs, outputs)</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>tiene una parte que LogitDesk no conoce («{part:.80}»), y cargarla podría ejecutar código; use las capas habituales de Keras, unidas por Sequential o Model(inputs, outputs)</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>logitdesk/library/archive.py
----------
logitdesk/training/network_import.py</extracomment>
        <translation>está roto</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}. Get another copy, exported by LogitDesk, from someone you trust.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>No se importó {file}: {why}. Consiga otra copia, exportada por LogitDesk, de alguien de confianza.</translation>
    </message>
    <message>
        <source>{path} could not be imported into {folder}: {reason}.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>No se pudo importar {path} en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>no es un archivo exportado por LogitDesk</translation>
    </message>
    <message>
        <source>it is a model that Keras saved, and only LogitDesk&apos;s own can be read</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>es un modelo guardado por Keras, y solo se pueden leer los de LogitDesk</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported, or not the whole of it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>no es un archivo exportado por LogitDesk, o no está completo</translation>
    </message>
    <message>
        <source>its {file} is compressed in an unknown way</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su {file} está comprimido de un modo desconocido</translation>
    </message>
    <message>
        <source>its {file} is too large</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su {file} es demasiado grande</translation>
    </message>
    <message>
        <source>its card cannot be used: {error}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su ficha no se puede usar: {error}</translation>
    </message>
    <message>
        <source>its architecture is “{name:.100}”, and this LogitDesk knows {known}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su arquitectura es «{name:.100}», y este LogitDesk conoce {known}</translation>
    </message>
    <message>
        <source>The card says nothing of the graph for Evidence.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>La ficha no dice nada del grafo de Evidencia.</translation>
    </message>
    <message>
        <source>its files are not those that its card describes</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sus archivos no son los que describe su ficha</translation>
    </message>
    <message>
        <source>its network is not one that can be run for 28 × 28 digits</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>su red no se puede ejecutar con dígitos de 28 × 28</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>No se puede usar {path}: {why}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it holds MNIST’s labels; choose the file with the images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>contiene las etiquetas de MNIST; elija el archivo con las imágenes</translation>
    </message>
    <message>
        <source>it is not an IDX file of bytes</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>no es un archivo IDX de bytes</translation>
    </message>
    <message>
        <source>it holds more than {size} MB of numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>contiene más de {size} MB de números</translation>
    </message>
    <message>
        <source>it has neither {name} nor another name of images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>no tiene {name} ni otro nombre de imágenes</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>logitdesk/library/array_file.py
----------
logitdesk/library/drawing_file.py</extracomment>
        <translation>pasa de {size} MB</translation>
    </message>
    <message>
        <source>it has {count} columns</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>tiene {count} columnas</translation>
    </message>
    <message>
        <source>it holds other things than numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>contiene otras cosas que números</translation>
    </message>
    <message>
        <source>one number</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>un número</translation>
    </message>
    <message>
        <source>it holds {shape:.100}, where images are n × 28 × 28</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>contiene {shape:.100}, y las imágenes son n × 28 × 28</translation>
    </message>
    <message>
        <source>it holds more than {most:,} images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>contiene más de {most:,} imágenes</translation>
    </message>
    <message>
        <source>it holds no images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>its numbers are not from 0 to 255</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sus números no van de 0 a 255</translation>
    </message>
    <message>
        <source>its labels are not {count} digits</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>sus etiquetas no son {count} dígitos</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
        <source>A page was kept that cannot be read any more. It is set aside as {file}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>Había una hoja guardada que ya no se puede leer. Se ha apartado como {file}.</translation>
    </message>
    <message>
        <source>Reinstall LogitDesk if it came with that; otherwise copy it again, or train it anew.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>Reinstale LogitDesk si venía con él; si no, cópiela de nuevo o vuelva a entrenarla.</translation>
    </message>
    <message>
        <source>{file} is not the file that its {card} describes: it was changed. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} no es el archivo que describe su {card}: fue modificado. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is not a folder with a network.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} no es una carpeta con una red.</translation>
    </message>
    <message>
        <source>{folder} is not a whole network: {name} is missing. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} no es una red completa: falta {name}. {remedy}</translation>
    </message>
    <message>
        <source>{file} is not the card of a network: {error}. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} no es la ficha de una red: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>The network could not be written to {folder}: {reason}.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>No se pudo escribir la red en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Perceptrón</translation>
    </message>
    <message>
        <source>each logit is one weighted sum of the pixels, plus a bias</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>cada logit es una suma ponderada de los píxeles, más un sesgo</translation>
    </message>
    <message>
        <source>two layers of convolutions, then a dense layer of 1,024</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>dos capas de convoluciones y una capa densa de 1024</translation>
    </message>
    <message>
        <source>small convolutions only; each logit is the mean of its class&apos;s own map</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>solo convoluciones pequeñas; cada logit es la media del mapa de su clase</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Otra</translation>
    </message>
    <message>
        <source>built with Keras elsewhere and imported; it learns on</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>construida con Keras en otro lugar e importada; sigue aprendiendo</translation>
    </message>
    <message>
        <source>its “limits” have no “margin”</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>sus «limits» no tienen «margin»</translation>
    </message>
    <message>
        <source>{path}: more than {most} bad lines. It was not read on.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}: más de {most} líneas defectuosas. No se siguió leyendo.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete ({error}). Get another copy of it.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path} está dañado o incompleto ({error}). Consiga otra copia.</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}, línea {number}</translation>
    </message>
    <message>
        <source>{place} is larger than {limit} MB. Put one drawing a line in a .jsonl.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} pasa de {limit} MB. Ponga un dibujo por línea en un .jsonl.</translation>
    </message>
    <message>
        <source>{place} cannot be a drawing: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} no puede ser un dibujo: {error}.</translation>
    </message>
    <message>
        <source>{place}, drawing {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place}, dibujo {number}</translation>
    </message>
    <message>
        <source>{place} is not a drawing that can be used: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} no es un dibujo utilizable: {error}.</translation>
    </message>
    <message>
        <source>{place} has no strokes, so there is nothing to read. Draw something.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} no tiene trazos, así que no hay nada que leer. Dibuje algo.</translation>
    </message>
    <message>
        <source>so many points are no handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>tantos puntos no son escritura</translation>
    </message>
    <message>
        <source>its strokes are longer or wider than any handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>sus trazos son más largos o anchos que cualquier escritura</translation>
    </message>
    <message>
        <source>a point&apos;s width is not above zero</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>el ancho de un punto no es mayor que cero</translation>
    </message>
    <message>
        <source>it is longer than any of them</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>es más largo que cualquiera de ellos</translation>
    </message>
    <message>
        <source>it does not say “logitdesk”: “{kind}”</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>no dice «logitdesk»: «{kind}»</translation>
    </message>
    <message>
        <source>{what} comes from a newer LogitDesk. Get that one to open it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} es de un LogitDesk más reciente. Consígalo para abrirlo.</translation>
    </message>
    <message>
        <source>it has not a bias for each output</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>no tiene un sesgo por cada salida</translation>
    </message>
    <message>
        <source>there are points of a class that it has not</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>hay puntos de una clase que no tiene</translation>
    </message>
    <message>
        <source>{what} does not hold a perceptron lab: {why}. Copy or save it in the perceptron lab again, and take all of it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} no contiene un laboratorio del perceptrón: {why}. Cópielo o guárdelo otra vez en el laboratorio, entero.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>{path} was not found. Check its name and folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>No se encontró {path}. Compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check it.</source>
        <extracomment>logitdesk/library/files.py
----------
logitdesk/library/page_file.py</extracomment>
        <translation>No se puede leer {path}: {reason}. Compruébelo.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the files in it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} es una carpeta. Nombre los archivos que contiene.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file. Name an image or a drawing.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} no es un archivo ordinario. Nombre una imagen o un dibujo.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for the permission to read it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>No hay permiso para leer {path}. Solicítelo.</translation>
    </message>
    <message>
        <source>{path} is empty. Get another copy of it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} está vacío. Consiga otra copia.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Get another copy.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>No se puede leer {path}: {reason}. Consiga otra copia.</translation>
    </message>
    <message>
        <source>{path} is larger than {size:.3g} MB, as no such file is.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} pasa de {size:.3g} MB, más que cualquier archivo de estos.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. What was there is unchanged. Try another folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>No se pudo escribir {path}: {reason}. Lo que había sigue igual. Pruebe otra carpeta.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>está anidado demasiado a fondo</translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it as UTF-8</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>no es texto en UTF-8; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>no es JSON ({error})</translation>
    </message>
    <message>
        <source>There is no network “{name}”. There are: {known}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>No hay ninguna red «{name}». Hay: {known}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: logitdesk train --model cnn</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>No hay ninguna red «{name}», ni ninguna otra. Reinstale LogitDesk o entrene una: logitdesk train --model cnn</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>No se puede leer {folder}: {why}.</translation>
    </message>
    <message>
        <source>A network needs a name. Type one.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Una red necesita un nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>“{beginning}…” is too long. Choose a shorter name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«{beginning}…» es demasiado largo. Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>“{name}” has a slash or a character that cannot be seen. Leave it out.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«{name}» tiene una barra o un carácter invisible. Quítelo.</translation>
    </message>
    <message>
        <source>There is a network “{name}” already. Choose another name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Ya hay una red «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>{folder} is the folder of all networks. It is not deleted here.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} es la carpeta de todas las redes. Aquí no se elimina.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {reason}. Check the folder {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>No se pudo eliminar «{name}»: {reason}. Compruebe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the trash any more.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«{name}» ya no está en la papelera.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}. It is still in {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>No se pudo recuperar «{name}»: {reason}. Sigue en {folder}.</translation>
    </message>
    <message>
        <source>“{name}” came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«{name}» vino con LogitDesk y se queda como está.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was deleted, perhaps in another window.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«{name}» ya no está: se eliminó, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>There is no ink on the page, so there is no digit to keep.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>No hay tinta en la hoja, así que no hay ningún dígito que guardar.</translation>
    </message>
    <message>
        <source>More than {most:,} own digits cannot be kept. Delete some first.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>No se pueden guardar más de {most:,} dígitos propios. Elimine antes algunos.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}. Nothing was changed. Make room on the disk, or see who else uses the file.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>No se puede usar {file}: {why}. No se cambió nada. Libere espacio en el disco o vea quién más usa el archivo.</translation>
    </message>
    <message>
        <source>{file} was written by a newer LogitDesk. Nothing was changed: update this one to use it.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} es de un LogitDesk más reciente. No se cambió nada: actualice este para usarlo.</translation>
    </message>
    <message>
        <source>{file} is damaged, and cannot be moved. Move it away.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} está dañado y no se puede mover. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The file of your own digits was damaged. {count:,} of them could be read; the damaged file is kept as {file}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>El archivo de los dígitos propios estaba dañado. Se pudieron leer {count:,}; el archivo dañado se conserva como {file}.</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>no tiene trazos ni imagen</translation>
    </message>
    <message>
        <source>its image is not 28 × 28</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>su imagen no es de 28 × 28</translation>
    </message>
    <message>
        <source>{file}, line {number} is no labelled drawing: {error}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file}, línea {number}: no es un dibujo etiquetado: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no drawing. Open another file.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} no contiene ningún dibujo. Abra otro archivo.</translation>
    </message>
    <message>
        <source>{path} is a HEIC photo, as iPhones take. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} es una foto HEIC, como las de los iPhone. Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} es una imagen AVIF. Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
        <source>{path} is a PDF. Save the page as PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} es un PDF. Guarde la página como PNG.</translation>
    </message>
    <message>
        <source>{path} is a zip file: a network is imported by Model ▸ Manage networks; unpack others.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} es un archivo zip: las redes se importan en Modelo ▸ Gestionar redes; los demás, desempaquételos.</translation>
    </message>
    <message>
        <source>{path} is an HDF5 file. A Keras model is imported by Model ▸ Manage networks.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} es un archivo HDF5. Los modelos de Keras se importan en Modelo ▸ Gestionar redes.</translation>
    </message>
    <message>
        <source>{path} has {scans} scans, far more than a JPEG needs. Save it anew.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{path} tiene {scans} pasadas, muchas más de las que un JPEG necesita. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The image</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>{name} shows no ink. Open one of a digit that stands out.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name}: no se ve tinta. Abra la imagen de un dígito que resalte.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <source>{name} is too large: {size}. Reduce it to {most} megapixels or less.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{name} es demasiado grande: {size}. Redúzcala a {most} megapíxeles o menos.</translation>
    </message>
    <message>
        <source>{name} is neither a drawing nor an image that can be read. Open a drawing (JSON) or one of these: {formats}.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} no es un dibujo ni una imagen que se pueda leer. Abra un dibujo (JSON) o uno de estos: {formats}.</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{count} píxeles</translation>
    </message>
    <message>
        <source>a bomb</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>una bomba</translation>
    </message>
    <message>
        <source>{name} is a damaged image ({error}). Get another copy.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} es una imagen dañada ({error}). Consiga otra copia.</translation>
    </message>
    <message>
        <source>its parts do not fit</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>sus partes no encajan</translation>
    </message>
    <message>
        <source>{path} is an SVG drawing of another program, or was changed by one; only those that LogitDesk saved are read. Export it as PNG there, and open that.</source>
        <extracomment>logitdesk/library/svg_file.py</extracomment>
        <translation>{path} es un dibujo SVG de otro programa, o modificado por otro; solo se leen los guardados por LogitDesk. Expórtelo allí como PNG y ábralo.</translation>
    </message>
    <message>
        <source>A perceptron has one or three outputs, with two weights and a bias</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Un perceptrón tiene una o tres salidas, con dos pesos y un sesgo</translation>
    </message>
    <message>
        <source>A weight is a finite number, and no larger than {most:g}</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Un peso es un número finito, no mayor que {most:g}</translation>
    </message>
    <message>
        <source>The network could not be written. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>No se pudo escribir la red. Libere espacio en el disco, también donde está {folder}, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network could not be written: {reason}. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>No se pudo escribir la red: {reason}. Libere espacio en el disco, también donde está {folder}, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The network could not be exported: {error}.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>No se pudo exportar la red: {error}.</translation>
    </message>
    <message>
        <source>What the run left are not the weights of its network: {error}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Lo que dejó la ejecución no son los pesos de su red: {error}</translation>
    </message>
    <message>
        <source>There is nothing to compare with. {why}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>No hay nada con que comparar. {why}</translation>
    </message>
    <message>
        <source>Training failed: the loss is no number any more, from the first epoch on. Choose a smaller learning rate, or another seed.</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>El entrenamiento falló: desde la primera época la pérdida ya no es un número. Elija una tasa de aprendizaje menor u otra semilla.</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>What this run left is not there any more: it was made a network of, or deleted, perhaps in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Lo que dejó esta ejecución ya no está: se hizo una red de ello o se eliminó, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>This run is still going on in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Esta ejecución sigue en otra ventana.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>No se puede usar {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Training would have nowhere to keep its results: {folder} cannot be written ({reason}). Make room or mend the folder, or set LOGITDESK_HOME to another folder.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>El entrenamiento no tendría dónde guardar sus resultados: no se puede escribir en {folder} ({reason}). Libere espacio, repare la carpeta o indique otra en LOGITDESK_HOME.</translation>
    </message>
    <message>
        <source>{path} does not say what the run was to do: {error}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{path} no dice qué debía hacer la ejecución: {error}.</translation>
    </message>
    <message>
        <source>The run left no weights that can be used: {path} cannot be read ({error}).</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>La ejecución no dejó pesos utilizables: no se puede leer {path} ({error}).</translation>
    </message>
    <message>
        <source>the LiteRT file&apos;s logits differ from Keras&apos; by up to {share:g} of their size</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>los logits del archivo de LiteRT difieren de los de Keras en hasta {share:g} de su tamaño</translation>
    </message>
    <message>
        <source>{file} does not hold the weights of the network that its card describes. Choose another network. ({error})</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>{file} no contiene los pesos de la red que describe su ficha. Elija otra red. ({error})</translation>
    </message>
    <message>
        <source>it is larger than any network that reads digits</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>es más grande que cualquier red que lee dígitos</translation>
    </message>
    <message>
        <source>it holds weights alone; save the whole model with model.save</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>contiene solo pesos; guarde el modelo entero con model.save</translation>
    </message>
    <message>
        <source>it is an HDF5 file that is damaged or incomplete</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>es un archivo HDF5 dañado o incompleto</translation>
    </message>
    <message>
        <source>it is a SavedModel without Keras’ description of its layers (model.export leaves that out), and its graph, which is a program, is not run here. Where the model was made, save it with model.save(“name.keras”) as well, and import that</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>es un SavedModel sin la descripción de sus capas que hace Keras (model.export la omite), y su grafo, que es un programa, no se ejecuta aquí. Donde se hizo el modelo, guárdelo también con model.save(&quot;name.keras&quot;) e importe ese archivo</translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta de 0 a 1</translation>
    </message>
    <message>
        <source>ink from 0 to 255</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta de 0 a 255</translation>
    </message>
    <message>
        <source>ink from −1 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta de −1 a 1</translation>
    </message>
    <message>
        <source>ink less MNIST’s mean, in its deviations</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta menos la media de MNIST, en sus desviaciones</translation>
    </message>
    <message>
        <source>dark ink on white, from 1 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta oscura sobre blanco, de 1 a 0</translation>
    </message>
    <message>
        <source>dark ink on white, from 255 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tinta oscura sobre blanco, de 255 a 0</translation>
    </message>
    <message>
        <source>it gives numbers that are not finite</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>da números que no son finitos</translation>
    </message>
    <message>
        <source>it gives probabilities, and how it makes them of logits is not known</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>da probabilidades, y no se sabe cómo las obtiene de los logits</translation>
    </message>
    <message>
        <source>it has a layer that cannot be converted to LiteRT</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>tiene una capa que no se puede convertir a LiteRT</translation>
    </message>
    <message>
        <source>Keras {version} cannot load it ({what:.200})</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Keras {version} no puede cargarlo ({what:.200})</translation>
    </message>
    <message>
        <source>its inputs and outputs are {shapes:.100}; one that reads digits takes 28×28, 28×28×1 or 784 numbers and gives 10</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>sus entradas y salidas son {shapes:.100}; una red que lee dígitos toma 28×28, 28×28×1 o 784 números y da 10</translation>
    </message>
    <message>
        <source>it normalizes each pixel by itself, which is not known here</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>normaliza cada píxel por separado, lo que aquí no se conoce</translation>
    </message>
    <message>
        <source>One digit does not tell how it reads others of yours. Collect more, and teach it once more.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Un dígito no dice cómo lee otros propios. Recoja más y enséñele otra vez.</translation>
    </message>
    <message>
        <source>Stopped: so how it reads digits of yours that it has not seen is unknown.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Parado: no se sabe cómo lee dígitos propios que no ha visto.</translation>
    </message>
    <message>
        <source>{network} knew all of these digits, so they do not tell what it has learned.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>{network} conocía todos estos dígitos, así que no dicen qué ha aprendido.</translation>
    </message>
    <message>
        <source>leaving some digits out</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>dejando fuera algunos dígitos</translation>
    </message>
    <message>
        <source>Load it in Keras, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Cárguelo en Keras, guárdelo con model.save(&quot;name.keras&quot;) e importe ese archivo.</translation>
    </message>
    <message>
        <source>Build the same layers in Keras, save that as “name.keras”, and import it.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Construya las mismas capas en Keras, guárdelas como &quot;name.keras&quot; e importe ese archivo.</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers that they belong to</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>contiene solo pesos, sin las capas a las que pertenecen</translation>
    </message>
    <message>
        <source>it is a pickle, a program that could do anything</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un pickle, un programa que podría hacer cualquier cosa</translation>
    </message>
    <message>
        <source>it is a PyTorch file, which is a pickle: a program</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un archivo de PyTorch, que es un pickle: un programa</translation>
    </message>
    <message>
        <source>it describes layers alone, without their weights</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>describe solo capas, sin sus pesos</translation>
    </message>
    <message>
        <source>it is a Core ML model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un modelo de Core ML</translation>
    </message>
    <message>
        <source>it is an ONNX model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un modelo ONNX</translation>
    </message>
    <message>
        <source>it is a TensorFlow graph, a program, without the layers it was made of</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un grafo de TensorFlow, un programa, sin las capas de las que se hizo</translation>
    </message>
    <message>
        <source>Where the model was made, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Donde se hizo el modelo, guárdelo con model.save(&quot;name.keras&quot;) e importe ese archivo.</translation>
    </message>
    <message>
        <source>it is a LiteRT file, which can be run but not be trained or explained</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>es un archivo de LiteRT, que se puede ejecutar, pero no entrenar ni explicar</translation>
    </message>
    <message>
        <source>{file} was not imported: {what}. {remedy}</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>No se importó {file}: {what}. {remedy}</translation>
    </message>
    <message>
        <source>its model.keras has other weights than its model.tflite</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>su model.keras tiene otros pesos que su model.tflite</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>No se importó {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>No se pudo importar {file}: {reason}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/networks.py
----------
logitdesk/training/request.py</extracomment>
        <translation>No hay ninguna red «{name}»: elija {names}.</translation>
    </message>
    <message>
        <source>What the shipped network learned: scans and pen strokes of many people, by many pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Lo que aprendió la red que viene con el programa: escaneos y trazos de muchas personas, con muchos lápices.</translation>
    </message>
    <message>
        <source>One look at each image: about 99.1&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Cada imagen una vez: cerca de un 99,1 % de aciertos en MNIST.</translation>
    </message>
    <message>
        <source>Two looks at each image: about 99&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Cada imagen dos veces: cerca de un 99 % de aciertos en MNIST.</translation>
    </message>
    <message>
        <source>Three looks at each image: about 92&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Cada imagen tres veces: cerca de un 92 % de aciertos en MNIST.</translation>
    </message>
    <message>
        <source>As the shipped network was trained, on scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Como se entrenó la red que viene con el programa, con escaneos y trazos dibujados por varios lápices.</translation>
    </message>
    <message>
        <source>One look at each image, in small steps.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Cada imagen una vez, a pasos pequeños.</translation>
    </message>
    <message>
        <source>On scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Con escaneos y trazos dibujados por varios lápices.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>No hay ninguna receta «{name}»: elija {names}.</translation>
    </message>
    <message>
        <source>There is no digit to teach. Collect some on the page My digits, or say by “It was…” what a drawing is.</source>
        <extracomment>logitdesk/training/teaching.py</extracomment>
        <translation>No hay ningún dígito que enseñar. Recoja algunos en la página Mis dígitos, o diga con «Era…» qué es un dibujo.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow no ve ninguna GPU</translation>
    </message>
    <message>
        <source>TensorFlow sees {count} GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow ve {count} GPU</translation>
    </message>
    <message>
        <source>There is no device “{device}”: {what_is_seen}. Choose auto, cpu, gpu, or one GPU by its number from 0, such as gpu:0. On Linux an NVIDIA card is seen where LogitDesk was installed with its “gpu” extra.</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>No hay ningún dispositivo «{device}»: {what_is_seen}. Elija auto, cpu, gpu o una GPU por su número desde 0, como gpu:0. En Linux, una tarjeta NVIDIA se ve si LogitDesk se instaló con su extra «gpu».</translation>
    </message>
    <message>
        <source>{count} of your own digits are too few to learn from alone. Collect six of each on the page My digits, or learn from another data set as well.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>{count} dígitos propios son muy pocos para aprender solo de ellos. Recoja seis de cada uno en la página Mis dígitos, o aprenda también de otro conjunto de datos.</translation>
    </message>
    <message>
        <source>{count:,} images were asked for; choose from {fewest} to {most:,}, the images there are.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>Se pidieron {count:,} imágenes; elija de {fewest} a {most:,}, las que hay.</translation>
    </message>
    <message>
        <source>varying strokes</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>variando trazos</translation>
    </message>
    <message>
        <source>tracing scanned digits</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>trazando dígitos escaneados</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs, or choose a smaller batch, and try again.</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>No hay memoria suficiente para este entrenamiento. Cierre otros programas, o elija un lote menor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The import broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>La importación falló dentro de LogitDesk ({error}).</translation>
    </message>
    <message>
        <source>Training broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>El entrenamiento falló dentro de LogitDesk ({error}).</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Without a window there is still: logitdesk classify FILE</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>No hay pantalla en la que abrir una ventana: no están definidas DISPLAY ni WAYLAND_DISPLAY. Sin ventana queda: logitdesk classify FILE</translation>
    </message>
    <message>
        <source>The pasted image is too large, or there is nothing in it.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>La imagen pegada es demasiado grande o está vacía.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>The pasted text is not a drawing: {error}.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>El texto pegado no es un dibujo: {error}.</translation>
    </message>
    <message>
        <source>An opened image is not made of strokes: this page can only be saved as a PNG.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Una imagen abierta no está hecha de trazos: esta hoja solo se puede guardar como PNG.</translation>
    </message>
    <message>
        <source>{file}: a drawing is saved as .logitdesk, .json, .svg or .png.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file}: un dibujo se guarda como .logitdesk, .json, .svg o .png.</translation>
    </message>
    <message>
        <source>{network} finds what is alike</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>{network} busca lo parecido</translation>
    </message>
    <message>
        <source>{network} reads</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{network} lee</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>La hoja está en blanco: dibuje un dígito.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>El portapapeles</translation>
    </message>
    <message>
        <source>The network that is trained is kept, which is for no person’s own folder. Set LOGITDESK_HOME to a folder for it.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>La red que se entrena se conserva, y esto no es para la carpeta de nadie. Indique una carpeta para ello en LOGITDESK_HOME.</translation>
    </message>
    <message>
        <source>Training ended, and there is no new network.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>El entrenamiento terminó y no hay red nueva.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>The class whose log-odds the curve shows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>La clase cuyos log-odds muestra la curva.</translation>
    </message>
    <message>
        <source>Curve of class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Curva de la clase</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The points on the log-odds curve</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Los puntos en la curva de log-odds</translation>
    </message>
    <message>
        <source>probability of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>probabilidad de la clase {number}</translation>
    </message>
    <message>
        <source>raw logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>logit en bruto</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Punto de clase {number}</translation>
    </message>
    <message>
        <source>The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>El logit en bruto es el log-odds de la clase 1. En la página Puntuaciones, la softmax hace que difieran.</translation>
    </message>
    <message>
        <source>Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Softmax: los log-odds son el logit en bruto − logsumexp de los otros dos. Señale el plano.</translation>
    </message>
</context>
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>
            <numerusform>%Ln dígito en la imagen</numerusform>
            <numerusform>%Ln dígitos en la imagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a digit, or use the arrow keys, to put it on the page.</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Haga clic en un dígito, o use las flechas, para ponerlo en la hoja.</translation>
    </message>
</context>
<context>
    <name>DigitTiles</name>
    <message>
        <source>corrected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>corregido</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>recogido</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>abierto</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>{digit} by {person}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} de {person}; {source} {time}</translation>
    </message>
    <message>
        <source>{digit} by {person}, which {network} read as {answer}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} de {person}, que {network} leyó como {answer}; {source} {time}</translation>
    </message>
</context>
<context>
    <name>DocumentIO</name>
    <message>
        <source>Open a drawing or an image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Abrir un dibujo o una imagen</translation>
    </message>
    <message>
        <source>The samples of {digit} are missing. Install LogitDesk again.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Faltan las muestras de {digit}. Instale LogitDesk de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no image and no drawing.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>No se pegó nada: el portapapeles no contiene imágenes ni dibujos.</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Guardar el dibujo</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Exportar las puntuaciones</translation>
    </message>
    <message>
        <source>Scores copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Puntuaciones copiadas</translation>
    </message>
    <message>
        <source>Python copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Python copiado</translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>What is dragged here will be opened</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Se abrirá lo que se arrastra aquí</translation>
    </message>
    <message>
        <source>Let go to open what you drag</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Suelte para abrir lo que arrastra</translation>
    </message>
    <message>
        <source>Let go to open {file}</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Suelte para abrir {file}</translation>
    </message>
    <message>
        <source>Let go to open {file}, the first of these files</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Suelte para abrir {file}, el primero de estos archivos</translation>
    </message>
</context>
<context>
    <name>EvaluationModel</name>
    <message>
        <source>{progress} · {time} left</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{progress} · faltan {time}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Choose a network and images above, and press Run.

Then click a cell of the confusion matrix to see its images. A double click puts one onto the page, where Evidence tells from which ink it was misread.

The answers are kept: the next time they are there at once.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Elija arriba una red y las imágenes, y pulse Ejecutar.

Después haga clic en una celda de la matriz de confusión para ver sus imágenes. Un doble clic pone una en la hoja, y Evidencia dice por qué tinta se leyó mal.

Las respuestas se guardan: la próxima vez aparecen al instante.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Errores</translation>
    </message>
    <message>
        <source>What is read as what, and the images of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Qué se lee como qué, y las imágenes de ello.</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>How well it reads, with intervals; by class and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Lo bien que lee, con intervalos; por clase y por autor.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Calibration, the limit of doubt, and what is told by logits.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Calibración, el umbral de duda y lo que dicen los logits.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Accuracy on digits that are turned, slanted, resized, …</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Exactitud con dígitos girados, inclinados, de otro tamaño…</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Which images the network finds alike, your drawing among them.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Qué imágenes encuentra parecidas la red, con el dibujo entre ellas.</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>The images by class, number and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Las imágenes por clase, número y autor.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Ways to look at what came of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Maneras de ver el resultado.</translation>
    </message>
    <message>
        <source>See which digits a network misreads, and why</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Vea qué dígitos lee mal una red, y por qué</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>How much each pixel of the ink adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Cuánto suma al logit cada píxel de la tinta.</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Interior</translation>
    </message>
    <message>
        <source>What the network has inside.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Lo que la red tiene dentro.</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Trazos</translation>
    </message>
    <message>
        <source>What taking a stroke away does to every logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Qué hace con cada logit quitar un trazo.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>The ten logits while the drawing was made.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Los diez logits mientras se hacía el dibujo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Up to four networks side by side.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Hasta cuatro redes en paralelo.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Preprocesado</translation>
    </message>
    <message>
        <source>What each step of it is for.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Para qué sirve cada uno de sus pasos.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Ways to look at where a logit comes from.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Maneras de ver de dónde viene un logit.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the digit, orange ink against it. Point at a pixel.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>La tinta azul habla a favor del dígito, la naranja en contra. Señale un píxel.</translation>
    </message>
    <message>
        <source>All ink and the biases add up to the logit: the very number on Scores.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Toda la tinta y los sesgos suman el logit: el mismo número de Puntuaciones.</translation>
    </message>
    <message>
        <source>Ask about another digit: its key, or Shift and its key for “why not that?”.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Pregunte por otro dígito: su tecla, o Mayús y su tecla para «¿por qué no ese?».</translation>
    </message>
    <message>
        <source>Look inside the network, take strokes away, play it again, compare.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Mire dentro de la red, quite trazos, repita el dibujo, compare.</translation>
    </message>
</context>
<context>
    <name>ExampleTiles</name>
    <message>
        <source>{label} read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>{label} leído como {answer}</translation>
    </message>
</context>
<context>
    <name>ExperimentAutosave</name>
    <message>
        <source>The perceptron lab cannot be kept.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>No se puede conservar el laboratorio del perceptrón.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy &amp;picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Copiar &amp;números</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Guardar nú&amp;meros…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Guardar números</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Imagen copiada</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Números copiados</translation>
    </message>
    <message>
        <source>{file} is not saved: what was to be in it is gone.</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>No se guarda {file}: lo que iba a contener ya no existe.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>95 of 100 such intervals hold what endlessly many such images would give: Wilson’s for shares, else bootstrap.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>95 de cada 100 intervalos así contienen lo que darían infinitas imágenes semejantes: de Wilson para proporciones; si no, bootstrap.</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Drawings of no digit that are believed to be one: better none.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Dibujos que no son un dígito y se aceptan como tal: mejor ninguno.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>The share of the images that is read right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La proporción de imágenes bien leídas.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-loss</translation>
    </message>
    <message>
        <source>The mean of −ln p of the right digit, in nats: a sure mistake costs much.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La media de −ln p del dígito correcto, en nats: un error seguro de sí cuesta mucho.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>How far the probability of the digit read is from the share that is right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cuánto dista la probabilidad del dígito leído de la proporción de aciertos.</translation>
    </message>
    <message>
        <source>Log-loss, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-loss, T ajustada</translation>
    </message>
    <message>
        <source>Calibration, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Calibración, T ajustada</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>En duda</translation>
    </message>
    <message>
        <source>The share that the network’s limits do not let it believe.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La proporción que los umbrales de la red no dejan aceptar.</translation>
    </message>
    <message>
        <source>Believed and wrong</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Aceptadas y erróneas</translation>
    </message>
    <message>
        <source>Read wrong, and believed all the same.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mal leídas y, aun así, aceptadas.</translation>
    </message>
    <message>
        <source>At the card’s temperature.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Con la temperatura de la ficha.</translation>
    </message>
    <message>
        <source>Figures with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cifras con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Computing the intervals…</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Calculando los intervalos…</translation>
    </message>
    <message>
        <source>Figures, with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cifras, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>figures with intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>cifras con intervalos</translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Con T = 1.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dibujos e imágenes (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>LogitDesk drawings (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dibujos de LogitDesk (*.logitdesk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Imagen SVG (*.svg)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Labelled drawings (*.jsonl *.json *.logitdesk)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Dibujos etiquetados (*.jsonl *.json *.logitdesk)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>LogitDesk drawing (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dibujo de LogitDesk (*.logitdesk)</translation>
    </message>
    <message>
        <source>Drawing as JSON (*.json)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dibujo como JSON (*.json)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Labelled drawings and images (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Dibujos e imágenes etiquetados (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</translation>
    </message>
    <message>
        <source>Networks of LogitDesk (*.logitdesk-network)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Redes de LogitDesk (*.logitdesk-network)</translation>
    </message>
    <message>
        <source>Networks and Keras models (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Redes y modelos de Keras (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json *.txt)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Laboratorio del perceptrón (*.json *.txt)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Laboratorio del perceptrón (*.json)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Help ▸ Show me round shows this again</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Ayuda ▸ Visita guiada lo muestra de nuevo</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Right or wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Bien o mal</translation>
    </message>
    <message>
        <source>Perhaps mislabelled: both networks are sure of one digit, and it is not the label.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Quizá mal etiquetadas: ambas redes están seguras de un mismo dígito, y no es el de la etiqueta.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Whether the network’s limits let it believe its answer.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Si los umbrales de la red le dejan aceptar su respuesta.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Worst: by cross-entropy with the label. Margin: the lead over the second digit.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Peores: por la entropía cruzada con la etiqueta. Margen: la ventaja sobre el segundo dígito.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What the image is said to show.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Lo que se dice que muestra la imagen.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>What the network reads.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Lo que lee la red.</translation>
    </message>
    <message>
        <source>Writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who wrote it; type to find one.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Quién lo escribió; teclee para buscar.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Find an image by its number in the data set: type it and press Enter.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Buscar una imagen por su número en el conjunto de datos: escríbalo y pulse Intro.</translation>
    </message>
    <message>
        <source>No image is left by these filters.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Estos filtros no dejan ninguna imagen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Show all images.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Mostrar todas las imágenes.</translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Poner en la hoja</translation>
    </message>
    <message>
        <source>All pages then look at this image: Enter or a double click does the same.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Todas las páginas miran entonces esta imagen: Intro o un doble clic hacen lo mismo.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Buscar un número</translation>
    </message>
    <message>
        <source>the images of a gallery</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>las imágenes de una galería</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} de %Ln imagen</numerusform>
            <numerusform>{count} de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images, {which}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} de %Ln imagen, {which}</numerusform>
            <numerusform>{count} de %Ln imágenes, {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Mal leídas</translation>
    </message>
    <message>
        <source>Read right</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Bien leídas</translation>
    </message>
    <message>
        <source>Doubted or not</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>En duda o no</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Worst first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Peores primero</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Menos probables primero</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Menor margen primero</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toda etiqueta</translation>
    </message>
    <message>
        <source>Is {label}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Es {label}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toda respuesta</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Leído como {digit}</translation>
    </message>
    <message>
        <source>Any writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Todo autor</translation>
    </message>
    <message>
        <source>There is no image {number}: the last one is {last}.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>No hay ninguna imagen {number}: la última es la {last}.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{map}: from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>{map}: de {low} a {high}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>takes {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>resta {number}</translation>
    </message>
    <message>
        <source>adds {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>suma {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>More in the help</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Más en la ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>LogitDesk help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Ayuda de LogitDesk</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Chapter of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Capítulo de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Volver a lo que se veía antes (Alt+Izquierda)</translation>
    </message>
</context>
<context>
    <name>InkPlacer</name>
    <message>
        <source>Drag the ink, or press the arrow keys. Your own page stays as it is.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Arrastre la tinta o pulse las flechas. La hoja queda como está.</translation>
    </message>
    <message>
        <source>Place of the ink</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Posición de la tinta</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Keep its best</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Conservar la mejor</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Measure its best weights, and make a network of them.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Medir sus mejores pesos y hacer una red con ellos.</translation>
    </message>
    <message>
        <source>Take away what it left. This cannot be undone.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Quitar lo que dejó. No se puede deshacer.</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>una red</translation>
    </message>
    <message numerus="yes">
        <source>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>
            <numerusform>El entrenamiento de {network} se interrumpió el {moment} tras {done} de %Ln época.</numerusform>
            <numerusform>El entrenamiento de {network} se interrumpió el {moment} tras {done} de %Ln épocas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training {network} was interrupted on {moment}.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>El entrenamiento de {network} se interrumpió el {moment}.</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The loss with labels of either kind</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>La pérdida con etiquetas de los dos tipos</translation>
    </message>
    <message>
        <source>The batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>El lote</translation>
    </message>
    <message>
        <source>Add this row</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Añadir esta fila</translation>
    </message>
    <message>
        <source>Keep these logits and their label, and go on changing them</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Conservar estos logits con su etiqueta, y seguir cambiándolos</translation>
    </message>
    <message>
        <source>The same number: the row’s zeros leave only the term of the true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>El mismo número: los ceros de la fila dejan solo el término de la clase verdadera.</translation>
    </message>
    <message>
        <source>A batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Un lote</translation>
    </message>
    <message>
        <source>−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−Σ y · log softmax(z): una fila con un 1 en la clase verdadera y 0 en las demás.</translation>
    </message>
    <message>
        <source>−log softmax(z) at the true class: all that is left of that sum.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−log softmax(z) en la clase verdadera: lo único que queda de esa suma.</translation>
    </message>
    <message>
        <source>sparse label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>etiqueta sparse {label}</translation>
    </message>
    <message>
        <source>one-hot [{row}]</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>one-hot [{row}]</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>Its true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Su clase verdadera.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>logits</translation>
    </message>
    <message>
        <source>One row of logits a drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Una fila de logits por dibujo.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>One loss a row: shape ({rows},). Their mean, {mean}, is what training lowers.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Una pérdida por fila: forma ({rows},). Su media, {mean}, es lo que el entrenamiento reduce.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Quitar la fila {number}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>Seguir al &amp;sistema</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>A mark is where a detector found its pattern. The 32 of conv1, in the first four rows, look at your ink; the 64 of conv2 at what those found. Point at one to see it large.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Una marca está donde un detector halló su patrón. Los 32 de conv1, en las cuatro primeras filas, miran la tinta; los 64 de conv2, lo que aquellos hallaron. Señale uno para verlo grande.</translation>
    </message>
    <message>
        <source>A unit is one number that the network computes from all maps together. Times a learned weight it is its share of the logit. Of {count} units these add or take most.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Una unidad es un número que la red calcula a partir de todos los mapas. Multiplicado por un peso aprendido es su parte del logit. De {count} unidades, estas son las que más suman o restan.</translation>
    </message>
    <message>
        <source>Feature maps of conv1 and conv2</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Mapas de características de conv1 y conv2</translation>
    </message>
    <message>
        <source>The map pointed at</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>El mapa señalado</translation>
    </message>
    <message>
        <source>The {count} units that carry most</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Las {count} unidades de más peso</translation>
    </message>
    <message>
        <source>What it finds</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Lo que encuentra</translation>
    </message>
    <message>
        <source>What carries the logit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Lo que sostiene el logit</translation>
    </message>
    <message>
        <source>A feature map: bright where one detector found its pattern.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Un mapa de características: claro donde un detector halló su patrón.</translation>
    </message>
    <message>
        <source>What each unit adds to the logit: its activation times a learned weight.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Lo que cada unidad suma al logit: su activación por un peso aprendido.</translation>
    </message>
    <message>
        <source>These {count}: {their_sum}. All units {sum}, last bias {bias}: logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Estas {count}: {their_sum}. Todas las unidades {sum}, último sesgo {bias}: logit de {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{layer}, mapa {number}</translation>
    </message>
    <message>
        <source>largest activation</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>mayor activación</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>No record of its training. Ctrl+click selects several networks to compare.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>No hay registro de su entrenamiento. Ctrl+clic selecciona varias redes para compararlas.</translation>
    </message>
    <message>
        <source>How they learned</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Cómo aprendieron</translation>
    </message>
    <message>
        <source>with dots: on held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>con puntos: con imágenes reservadas</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Loss in nats, or images read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Pérdida en nats, o imágenes bien leídas.</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>Learning curves: loss (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Curvas de aprendizaje: pérdida (gráfico)</translation>
    </message>
    <message>
        <source>Learning curves: accuracy (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Curvas de aprendizaje: exactitud (gráfico)</translation>
    </message>
    <message>
        <source>Loss: the mean of −ln p of the right digit. Accuracy: the share read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Pérdida: la media de −ln p del dígito correcto. Exactitud: la proporción bien leída.</translation>
    </message>
    <message>
        <source>{network}, training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{network}, entrenamiento</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Have this network read the page</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Hacer que esta red lea la hoja</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write it into one file</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Escribirla en un archivo</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Moverla a la papelera</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Take in a network that LogitDesk exported, or a Keras model that reads digits</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Incorporar una red exportada por LogitDesk, o un modelo de Keras que lea dígitos</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Another name:</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Otro nombre:</translation>
    </message>
    <message>
        <source>Export “{network}”</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Exportar «{network}»</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Parar de importar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importar una red</translation>
    </message>
</context>
<context>
    <name>LibraryOperations</name>
    <message>
        <source>Exported “{network}” to {file}</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«{network}» exportada a {file}</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>No se pudo iniciar la importación: {reason}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Imported “{network}”</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«{network}» importada</translation>
    </message>
    <message>
        <source>Deleted “{network}”.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«{network}» eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>LogitsView</name>
    <message>
        <source>logit z</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>logit z</translation>
    </message>
    <message>
        <source>softmax p</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>softmax p</translation>
    </message>
    <message>
        <source>Logits, softmax, label and gradient of each class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logits, softmax, etiqueta y gradiente de cada clase</translation>
    </message>
    <message>
        <source>Logits as text</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logits como texto</translation>
    </message>
    <message>
        <source>The logits: change a number, or type two to ten others, as [0.1, 0.3, 0.5, 0.9]</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Los logits: cambie un número o escriba de dos a diez otros, como [0.1, 0.3, 0.5, 0.9]</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>Click: take it for the true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Clic: tomarla como clase verdadera</translation>
    </message>
    <message>
        <source>The true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>La clase verdadera</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Clase {number}</translation>
    </message>
</context>
<context>
    <name>LossLabPage</name>
    <message>
        <source>Unsure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Dudosa y errónea</translation>
    </message>
    <message>
        <source>A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Un 3 que puede ser un 5, pero era un 8: una pérdida de cerca de 1,8 y un gradiente que lo dice.</translation>
    </message>
    <message>
        <source>Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Cuatro logits: softmax da 0,16838508, 0,205666, 0,25120102 y 0,37474789.</translation>
    </message>
    <message>
        <source>Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Diez logits de un 3 que lo es: la pérdida está cerca de 0, y el gradiente también.</translation>
    </message>
    <message>
        <source>The same logits, but it was an 8: the gradient is as long as it gets.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Los mismos logits, pero era un 8: el gradiente es lo más largo posible.</translation>
    </message>
    <message>
        <source>Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Diez logits iguales: cada clase tiene 0,1 y la pérdida es ln 10 = 2,303.</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Segura y correcta</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Segura y errónea</translation>
    </message>
    <message>
        <source>All equal</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Todos iguales</translation>
    </message>
    <message>
        <source>Drag a logit’s bar, or type other numbers below: all the rest follows.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Arrastre la barra de un logit o escriba otros números abajo: todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Choose another true label: click its row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Elija otra etiqueta verdadera: clic en su fila.</translation>
    </message>
    <message>
        <source>Choose a wrong label, then drag the scale up until the naive loss is inf.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Elija una etiqueta errónea y arrastre la escala hacia arriba hasta que la pérdida ingenua sea inf.</translation>
    </message>
    <message>
        <source>Look at “Twice”, a common mistake: what a second softmax does.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Mire «Doble», un error frecuente: qué hace una segunda softmax.</translation>
    </message>
    <message>
        <source>Look at “Code”: the same numbers as TensorFlow calls, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Mire «Código»: los mismos números como llamadas de TensorFlow, para copiar.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>El dibujo</translation>
    </message>
    <message>
        <source>The logits that the network gives your drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Los logits que la red da al dibujo.</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Números propios</translation>
    </message>
    <message>
        <source>Logits that you drag and type; the drawing changes nothing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits que se arrastran y escriben; el dibujo no cambia nada.</translation>
    </message>
    <message>
        <source>Two ways</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Dos caminos</translation>
    </message>
    <message>
        <source>Two ways to one loss in float32: −log(softmax(z)), and the fused form.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Dos caminos a una misma pérdida en float32: −log(softmax(z)) y la forma fusionada.</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Doble</translation>
    </message>
    <message>
        <source>Softmax twice, a common mistake: in the network, and in the loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax doble, un error frecuente: en la red y en la pérdida.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>One-hot and sparse labels give one number; a batch has one loss a row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Las etiquetas one-hot y sparse dan el mismo número; un lote tiene una pérdida por fila.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>The TensorFlow calls for what is on screen, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Las llamadas de TensorFlow de lo que se ve, para copiar.</translation>
    </message>
    <message>
        <source>The loss is of the true label. Until you choose one, by a click on its row, it is what the network takes the drawing for. A choice stays until the page is wiped.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La pérdida es la de la etiqueta verdadera. Mientras no se elija otra, con un clic en su fila, es el dígito por el que la red toma el dibujo. La elección dura hasta que se limpia la hoja.</translation>
    </message>
    <message>
        <source>Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. The gradient is softmax minus one-hot.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax convierte los logits en probabilidades; la entropía cruzada es menos el logaritmo de la de la clase verdadera. El logsumexp saca el mayor logit, m, para que ninguna exponencial se desborde. El gradiente es softmax menos one-hot.</translation>
    </message>
    <message>
        <source>two ways to one loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>dos caminos a una pérdida</translation>
    </message>
    <message>
        <source>softmax taken twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>softmax aplicada dos veces</translation>
    </message>
    <message>
        <source>batch of losses</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>lote de pérdidas</translation>
    </message>
    <message>
        <source>Logits of</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits de</translation>
    </message>
    <message>
        <source>Whose logits this page is about.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>De quién son los logits de esta página.</translation>
    </message>
    <message>
        <source>Back to ×&#xa0;1</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Volver a × 1</translation>
    </message>
    <message>
        <source>Have the logits as they are</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Dejar los logits como son</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Logits and a label that show something</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits y una etiqueta que muestran algo</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>De los logits a la pérdida</translation>
    </message>
    <message>
        <source>From logits to loss, step by step</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>De los logits a la pérdida, paso a paso</translation>
    </message>
    <message>
        <source>from logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>de los logits a la pérdida</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Four views of the same loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Cuatro vistas de la misma pérdida.</translation>
    </message>
    <message>
        <source>Your own numbers, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Números propios, {factor}.</translation>
    </message>
    <message>
        <source>An example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Un ejemplo, {factor}.</translation>
    </message>
    <message>
        <source>An example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Un ejemplo.</translation>
    </message>
    <message>
        <source>Your own numbers.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Números propios.</translation>
    </message>
    <message>
        <source>“The drawing” takes the logits of what you have drawn.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>«El dibujo» toma los logits de lo que se ha dibujado.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La hoja está en blanco: dibuje un dígito en Puntuaciones (F2). Hasta entonces, un ejemplo.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La hoja está en blanco: dibuje un dígito en Puntuaciones (F2). Hasta entonces, un ejemplo, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Según se dibuja, con {network}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Según se dibuja, con {network}, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Según se dibuja, con {network}, con T = 1.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Según se dibuja, con {network}, con T = 1, {factor}.</translation>
    </message>
    <message>
        <source>true label {label}: your choice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>etiqueta verdadera {label}: la elegida</translation>
    </message>
    <message>
        <source>true label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>etiqueta verdadera {label}</translation>
    </message>
    <message>
        <source>true label {label}: the network’s answer</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>etiqueta verdadera {label}: la respuesta de la red</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The cross-entropy with the true label, in nats.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>La entropía cruzada con la etiqueta verdadera, en nats.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training was interrupted, and its best so far is still there. Model ▸ Retrain… keeps it or deletes it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Se interrumpió un entrenamiento y lo mejor que logró sigue ahí. Modelo ▸ Reentrenar… lo conserva o lo elimina.</translation>
    </message>
    <message>
        <source>The drawing is from the last time. Undo takes it away.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>El dibujo es de la última vez. Deshacer lo quita.</translation>
    </message>
    <message>
        <source>Draw a digit on the page at the left, with a mouse, a pen or a finger.
The charts beside it follow your hand: logits, softmax and log-odds.
The other tabs show where a number comes from, and how a network learns. F1 explains every word.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Dibuje un dígito en la hoja de la izquierda, con el ratón, un lápiz o el dedo.
Los gráficos de al lado siguen la mano: logits, softmax y log-odds.
Las demás pestañas muestran de dónde viene un número y cómo aprende una red. F1 explica cada palabra.</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Visita guiada</translation>
    </message>
    <message>
        <source>LogitDesk speaks {language} when it is started again.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>LogitDesk hablará {language} cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>el idioma del sistema</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Volver a la galería</translation>
    </message>
    <message>
        <source>This drawing is labelled {digit}. Keep it in My digits?</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Este dibujo tiene la etiqueta {digit}. ¿Guardarlo en Mis dígitos?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The drawing cannot be kept. {problem} Save it, or close again to leave it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>No se puede conservar el dibujo. {problem} Guárdelo, o cierre otra vez para abandonarlo.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>1 and 2</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 y 2</translation>
    </message>
    <message>
        <source>1 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 y 3</translation>
    </message>
    <message>
        <source>2 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>2 y 3</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>3 y 4</translation>
    </message>
    <message>
        <source>Draw a digit to see the images that are next to it.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Dibuje un dígito para ver las imágenes más cercanas.</translation>
    </message>
    <message>
        <source>Each point is an image, by two principal components in the network’s last hidden layer. Rings are misread. The large point is your drawing, with lines to the ten images that are next to it in all dimensions of the layer, which need not be the next ones here.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Cada punto es una imagen, según dos componentes principales de la última capa oculta de la red. Los anillos están mal leídos. El punto grande es el dibujo, con líneas a las diez imágenes más cercanas en todas las dimensiones de la capa, que aquí no tienen por qué ser las más próximas.</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Mapa de dígitos</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Componentes principales</translation>
    </message>
    <message>
        <source>Which two of them are shown.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Cuáles dos de ellas se muestran.</translation>
    </message>
    <message>
        <source>Images next to your drawing</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Imágenes cercanas al dibujo</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Haciendo el mapa…</translation>
    </message>
    <message>
        <source>Stopped. Press Map again to make the map.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Parado. Pulse Mapa otra vez para hacerlo.</translation>
    </message>
    <message>
        <source>map of digits, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>mapa de dígitos, {networks_and_images}</translation>
    </message>
    <message>
        <source>These components have {first_share} and {second_share} of the variance of {count} units. Rings are misread. Below: the images next to your drawing.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Estas componentes tienen {first_share} y {second_share} de la varianza de {count} unidades. Los anillos están mal leídos. Abajo: las imágenes cercanas al dibujo.</translation>
    </message>
    <message>
        <source>is</source>
        <comment>before what an image shows</comment>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>leído como</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there: how much the logit changes with that pixel. What is left when all ink has been counted comes from the network’s own constants, the biases. Together they are the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La parte de un píxel es su tinta por el gradiente ahí: cuánto cambia el logit con ese píxel. Lo que falta una vez contada toda la tinta viene de las constantes de la red, los sesgos. Juntos son exactamente el logit.</translation>
    </message>
    <message>
        <source>Blue ink (+) speaks for it, orange ink (−) against it. All of it and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La tinta azul (+) habla a favor, la naranja (−) en contra. Toda ella y los sesgos suman el logit.</translation>
    </message>
    <message>
        <source>Map of shares</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Mapa de partes</translation>
    </message>
    <message>
        <source>ink that adds</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>tinta que suma</translation>
    </message>
    <message>
        <source>ink that takes</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>tinta que resta</translation>
    </message>
    <message>
        <source>all ink</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>toda la tinta</translation>
    </message>
    <message>
        <source>biases</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>sesgos</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>The sum</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La suma</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there. All shares and the biases add up to the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La parte de un píxel es su tinta por el gradiente ahí. Todas las partes y los sesgos suman exactamente el logit.</translation>
    </message>
    <message>
        <source>Which ink speaks for the digit?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>¿Qué tinta habla a favor del dígito?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}, and not for {other_digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>¿Qué tinta habla a favor de {digit} y no de {other_digit}?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>¿Qué tinta habla a favor de {digit}?</translation>
    </message>
    <message>
        <source>logit of {digit}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>logit de {digit}</translation>
    </message>
    <message>
        <source>map, {question}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>mapa, {question}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>A row for what an image shows, a column for what it is read as: click a cell, or go there by arrow keys and press Enter, and see its images. A second time shows all again.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Una fila por lo que la imagen muestra, una columna por lo que se lee: haga clic en una celda, o vaya a ella con las flechas y pulse Intro, para ver sus imágenes. La segunda vez se muestran todas de nuevo.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Answers of</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Respuestas de</translation>
    </message>
    <message>
        <source>The network whose answers are shown.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>La red cuyas respuestas se muestran.</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>% of row</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>% de fila</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Counts of images, or shares of their row.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Número de imágenes, o proporción de su fila.</translation>
    </message>
    <message>
        <source>confusion matrix, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>matriz de confusión, {networks_and_images}</translation>
    </message>
</context>
<context>
    <name>NetworkColumn</name>
    <message>
        <source>Read by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Lectura de {network}</translation>
    </message>
    <message>
        <source>{explanation} A click makes it read.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{explanation} Un clic hace que lea esta red.</translation>
    </message>
    <message>
        <source>Verdict by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Veredicto de {network}</translation>
    </message>
    <message>
        <source>Logits and softmax by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Logits y softmax de {network}</translation>
    </message>
    <message>
        <source>This network’s ten logits, and the probabilities that softmax makes of them.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Los diez logits de esta red y las probabilidades que softmax hace de ellos.</translation>
    </message>
    <message>
        <source>From which ink the logit by {network} comes</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>De qué tinta viene el logit de {network}</translation>
    </message>
    <message>
        <source>❘ with all steps: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>❘ con todos: {verdict}</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Show the network&apos;s files in the system&apos;s own file manager</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Mostrar los archivos de la red en el gestor de archivos del sistema</translation>
    </message>
    <message>
        <source>There is no network. Install LogitDesk again or import one.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>No hay ninguna red. Instale LogitDesk de nuevo o importe una.</translation>
    </message>
    <message>
        <source>It came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Vino con LogitDesk y se queda como está.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Nota propia</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>input</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>entrada</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>sesgo</translation>
    </message>
    <message>
        <source>class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>clase {number}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>The perceptron’s connections</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Las conexiones del perceptrón</translation>
    </message>
    <message>
        <source>Drag it up or down.</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Arrástrela hacia arriba o abajo.</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>logit</translation>
    </message>
</context>
<context>
    <name>NetworkManager</name>
    <message>
        <source>No network could be loaded, so nothing is read. Installing LogitDesk again brings back the networks that it comes with.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>No se pudo cargar ninguna red, así que no se lee nada. Instalar LogitDesk de nuevo recupera las redes que trae.</translation>
    </message>
    <message>
        <source>“{former}” was deleted or moved, so “{network}” reads instead.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>«{former}» se eliminó o se movió; ahora lee «{network}».</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Your networks</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Redes propias</translation>
    </message>
    <message>
        <source>Networks that you trained or imported</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Redes entrenadas o importadas</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>The network that reads the page now.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>La red que ahora lee la hoja.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Press F2 to rename one of your own.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Pulse F2 para renombrar una propia.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>How the network is built.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Cómo está construida la red.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s 10,000 test digits it reads right.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Cuántos de los 10.000 dígitos de prueba de MNIST lee bien.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>The numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Los números que ajusta el entrenamiento.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>When it was trained.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Cuándo se entrenó.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>LogitDesk: it came with the program. You: trained here. Imported: from a file.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>LogitDesk: vino con el programa. Propia: entrenada aquí. Importada: de un archivo.</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Redes</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>importado</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>propia</translation>
    </message>
    <message>
        <source>reads now</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>lee ahora</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>It must be {number} or more.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Debe ser {number} o más.</translation>
    </message>
    <message>
        <source>It may be {number} at most.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Puede ser {number} como máximo.</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Use it</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>It reads the page from now on.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Desde ahora lee la hoja.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Dejarla para después</translation>
    </message>
    <message>
        <source>It waits in the Model menu; the page is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Espera en el menú Modelo; la hoja se lee como antes.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>It is deleted, and lies in the trash for 30 days.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Se elimina y queda 30 días en la papelera.</translation>
    </message>
    <message>
        <source>Compare image by image</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Comparar imagen a imagen</translation>
    </message>
    <message>
        <source>See on the Evaluation page what the one reads and the other misreads.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Ver en la página Evaluación qué lee una y la otra lee mal.</translation>
    </message>
    <message>
        <source>{network} is trained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>El entrenamiento de {network} ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln of your digits, each read without having been learned from</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Con %Ln dígito propio, leído sin haber aprendido de él</numerusform>
            <numerusform>Con %Ln dígitos propios, cada uno leído sin haber aprendido de él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln test images of {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Con la %Ln imagen de prueba de {data_set}</numerusform>
            <numerusform>Con las %Ln imágenes de prueba de {data_set}</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} on {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} con {data_set}</translation>
    </message>
    <message>
        <source>now wrong: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>ahora mal: {count}</translation>
    </message>
    <message>
        <source>now right: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>ahora bien: {count}</translation>
    </message>
    <message>
        <source>Images of each digit that are read better and worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Imágenes de cada dígito que se leen mejor y peor</translation>
    </message>
    <message>
        <source>How many images of a digit are read wrong now and were not, and right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Cuántas imágenes de un dígito se leen ahora mal y antes no, y cuántas bien.</translation>
    </message>
    <message>
        <source>It is better discarded: it reads your digits no better than before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mejor descartarla: no lee los dígitos propios mejor que antes.</translation>
    </message>
    <message>
        <source>It is better discarded: it has forgotten more of {data_set} than it has gained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mejor descartarla: ha olvidado más de {data_set} de lo que ha ganado.</translation>
    </message>
    <message>
        <source>It can be used: it has gained more on your digits than it has forgotten.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Se puede usar: ha ganado con los dígitos propios más de lo que ha olvidado.</translation>
    </message>
    <message>
        <source>It is better kept for later: it reads {data_sets} clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mejor dejarla para después: lee {data_sets} claramente peor que {network}.</translation>
    </message>
    <message>
        <source>It can be used: it is not clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Se puede usar: no es claramente peor que {network}.</translation>
    </message>
    <message>
        <source>Your {digit}s: {before} of {count} → {now} of {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Dígitos {digit} propios: {before} de {count} → {now} de {count}</translation>
    </message>
    <message>
        <source>Each of them is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Cada una se lee como antes.</translation>
    </message>
    <message>
        <source>Finished after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Terminado tras {epochs}, en {time}.</translation>
    </message>
    <message>
        <source>Stopped after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Parado tras {epochs}, en {time}.</translation>
    </message>
    <message>
        <source>The loss became no number: a smaller learning rate may help. Ended after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La pérdida dejó de ser un número: puede ayudar una tasa de aprendizaje menor. Terminado tras {epochs}, en {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{done} de %Ln época</numerusform>
            <numerusform>{done} de %Ln épocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>%Ln época</numerusform>
            <numerusform>%Ln épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{done} épocas</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept: they did best on held-out images.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Se conservan los pesos de después de la época {number}: fueron los mejores con las imágenes reservadas.</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Se conservan los pesos de después de la época {number}.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsModel</name>
    <message>
        <source>Importing digits</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Importando dígitos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits imported; those already there are not doubled.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>
            <numerusform>%Ln dígito importado; los que ya estaban no se duplican.</numerusform>
            <numerusform>%Ln dígitos importados; los que ya estaban no se duplican.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in My digits.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Ya no está en Mis dígitos.</translation>
    </message>
    <message>
        <source>Kept in My digits as {digit}. Undo takes it back.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Guardado en Mis dígitos como {digit}. Deshacer lo quita.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsPage</name>
    <message>
        <source>None yet. Collect some, or draw a digit and say by “It was…”, beside the verdict, what it is.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Todavía ninguno. Recoja algunos, o dibuje un dígito y diga con «Era…», junto al veredicto, cuál es.</translation>
    </message>
    <message>
        <source>What can be done with those selected: the keys 0 to 9 label them, Del deletes them, Enter puts one onto the page. Undo takes it back. And: export, import, delete all.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Lo que se puede hacer con los seleccionados: las teclas 0 a 9 los etiquetan, Supr los elimina, Intro pone uno en la hoja. Deshacer lo revierte. Además: exportar, importar, eliminar todos.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Mis dígitos</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Escritos por</translation>
    </message>
    <message>
        <source>Whose digits are shown.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>De quién son los dígitos que se muestran.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Which digits are shown, and how many there are.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Qué dígitos se muestran, y cuántos hay.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>mis dígitos</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {selected} selected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln dígito, {selected} seleccionados</numerusform>
            <numerusform>%Ln dígitos, {selected} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Poner en la hoja</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Es un…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename {person}…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Renombrar {person}…</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Exportar dígitos</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln shown…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>Exportar %Ln mostrado…</numerusform>
            <numerusform>Exportar los %Ln mostrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Importar dígitos</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Eliminar todos…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln digits, of everyone?</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>¿Eliminar %Ln dígito, de todas las personas?</numerusform>
            <numerusform>¿Eliminar los %Ln dígitos, de todas las personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Eliminar todos los dígitos</translation>
    </message>
    <message>
        <source>Undo takes it back. Export keeps them in a file.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Deshacer los recupera. Exportar los conserva en un archivo.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Scores</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Puntuaciones</translation>
    </message>
    <message>
        <source>Show logits, softmax and log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Mostrar logits, softmax y log-odds</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Evidencia</translation>
    </message>
    <message>
        <source>Show from which ink a logit comes</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Mostrar de qué tinta viene un logit</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>E&amp;ntrenamiento</translation>
    </message>
    <message>
        <source>Show how networks are trained</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Mostrar cómo se entrenan las redes</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>E&amp;valuación</translation>
    </message>
    <message>
        <source>See which images a network misreads</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Ver qué imágenes lee mal una red</translation>
    </message>
    <message>
        <source>My &amp;digits</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Mis &amp;dígitos</translation>
    </message>
    <message>
        <source>Collect your own digits, and look after them</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Recoger y cuidar los dígitos propios</translation>
    </message>
    <message>
        <source>&amp;Perceptron lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Pe&amp;rceptrón</translation>
    </message>
    <message>
        <source>Train a perceptron with two inputs, and see its log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Entrenar un perceptrón con dos entradas y ver sus log-odds</translation>
    </message>
    <message>
        <source>&amp;Loss lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Pérdid&amp;a</translation>
    </message>
    <message>
        <source>See cross-entropy step by step, and how it goes wrong</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Ver la entropía cruzada paso a paso, y cómo falla</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Dos redes</translation>
    </message>
    <message>
        <source>Both networks read the same other digit, and are 80 % sure of it or more: the label may be wrong.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Ambas redes leen el mismo dígito distinto y están seguras de él al 80 % o más: la etiqueta puede ser errónea.</translation>
    </message>
    <message>
        <source>two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>dos redes</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{choice}: {count}</translation>
    </message>
    <message>
        <source>The difference may be chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La diferencia puede ser azar (prueba exacta de McNemar, {p_value}).</translation>
    </message>
    <message>
        <source>{network} is more often right, and hardly by chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{network} acierta más veces, y difícilmente por azar (prueba exacta de McNemar, {p_value}).</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>In parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>En partes</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to see its images.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Haga clic en una fila, o pulse Intro en ella, para ver sus imágenes.</translation>
    </message>
    <message>
        <source>By class</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>By class, or by writer where known.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Por clase o, donde se conoce, por autor.</translation>
    </message>
    <message>
        <source>Figures by class or writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cifras por clase o autor</translation>
    </message>
    <message>
        <source>figures in parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>cifras en partes</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>dígito</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>How many there are of it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cuántas hay.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Of the images read as this digit, the share that is it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>De las imágenes leídas como este dígito, la proporción que lo es.</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>Of the images of this digit, the share that is read as it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>De las imágenes de este dígito, la proporción leída como tal.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>autor</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>en duda</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>proporción</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Pen width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Ancho del lápiz</translation>
    </message>
    <message>
        <source>How wide the pen draws; the eraser is twice as wide</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>El ancho con que dibuja el lápiz; la goma es el doble de ancha</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Ancho</translation>
    </message>
</context>
<context>
    <name>PerceptronLabModel</name>
    <message>
        <source>The plane holds {most} points. Erase some first.</source>
        <extracomment>logitdesk/ui/perceptron_lab/model.py</extracomment>
        <translation>El plano contiene {most} puntos. Borre antes algunos.</translation>
    </message>
</context>
<context>
    <name>PerceptronLabPage</name>
    <message>
        <source>The colour is the logit at each place; on the line it is 0, and p one half.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>El color es el logit en cada lugar; sobre la línea es 0, y p un medio.</translation>
    </message>
    <message>
        <source>A weight: by how much the logit grows with its input, or with nothing (b).</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un peso: cuánto crece el logit con su entrada, o sin ninguna (b).</translation>
    </message>
    <message>
        <source>Each point at its log-odds, ln p / (1 − p), for its class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Cada punto en sus log-odds, ln p / (1 − p), de su clase.</translation>
    </message>
    <message>
        <source>plane of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>plano del perceptrón</translation>
    </message>
    <message>
        <source>perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>perceptrón</translation>
    </message>
    <message>
        <source>log-odds of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>log-odds del perceptrón</translation>
    </message>
    <message>
        <source>training of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>entrenamiento del perceptrón</translation>
    </message>
    <message>
        <source>&amp;Clear points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Limpiar puntos</translation>
    </message>
    <message>
        <source>&amp;Copy as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Copiar como línea de texto</translation>
    </message>
    <message>
        <source>&amp;Paste a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Pegar línea de texto</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>Click on the plane to put points of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Haga clic en el plano para poner puntos de la clase {number}.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Press and drag on the plane to erase points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Pulse y arrastre en el plano para borrar puntos.</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Drag the plane; the wheel zooms, a double click shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Arrastre el plano; la rueda amplía, un doble clic muestra todo.</translation>
    </message>
    <message>
        <source>What the left button does on the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Qué hace el botón izquierdo en el plano.</translation>
    </message>
    <message>
        <source>A click puts class</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un clic pone clase</translation>
    </message>
    <message>
        <source>1 logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>1 logit</translation>
    </message>
    <message>
        <source>One logit, the log-odds of class 1: sigmoid follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un logit, el log-odds de la clase 1: le sigue la sigmoide.</translation>
    </message>
    <message>
        <source>3 logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>3 logits</translation>
    </message>
    <message>
        <source>A logit for each of three classes: softmax follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un logit para cada una de tres clases: le sigue la softmax.</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>How many logits the perceptron has.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Cuántos logits tiene el perceptrón.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Sets of points to begin with, or none.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Conjuntos de puntos para empezar, o ninguno.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Share, save and open; show me round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Compartir, guardar y abrir; visita guiada</translation>
    </message>
    <message>
        <source>Point at the plane to see it with its numbers.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Señale el plano para verlo con sus números.</translation>
    </message>
    <message>
        <source>Perceptron lab copied as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Laboratorio del perceptrón copiado como línea de texto</translation>
    </message>
    <message>
        <source>Open a perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Abrir un laboratorio del perceptrón</translation>
    </message>
    <message>
        <source>perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>laboratorio del perceptrón</translation>
    </message>
    <message>
        <source>Save the perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Guardar el laboratorio del perceptrón</translation>
    </message>
    <message>
        <source>Opened; Undo brings back what was there</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Abierto; Deshacer recupera lo que había</translation>
    </message>
    <message>
        <source>The lab begins anew.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>El laboratorio empieza de nuevo.</translation>
    </message>
    <message>
        <source>The file is now {name}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>El archivo es ahora {name}.</translation>
    </message>
    <message>
        <source>Click in the plane to put a point of the class chosen above it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Haga clic en el plano para poner un punto de la clase elegida arriba.</translation>
    </message>
    <message>
        <source>Drag a connection up or down: its weight moves the border.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Arrastre una conexión hacia arriba o abajo: su peso mueve la frontera.</translation>
    </message>
    <message>
        <source>Press Run: training takes step after step down the loss.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Pulse Ejecutar: el entrenamiento baja paso a paso por la pérdida.</translation>
    </message>
    <message>
        <source>Point at a mark on the log-odds curve to see it in the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Señale una marca de la curva de log-odds para verla en el plano.</translation>
    </message>
    <message>
        <source>Choose “3 logits”: three classes, and softmax instead of sigmoid.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Elija «3 logits»: tres clases, y softmax en vez de sigmoide.</translation>
    </message>
    <message>
        <source>&amp;Separate blobs</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;Separados</translation>
    </message>
    <message>
        <source>Far apart: a straight line separates the classes.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Muy distantes: una línea recta separa las clases.</translation>
    </message>
    <message>
        <source>&amp;Overlapping</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>So&amp;lapados</translation>
    </message>
    <message>
        <source>So close that no straight line separates them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Tan próximos que ninguna línea recta separa las clases.</translation>
    </message>
    <message>
        <source>One o&amp;utlier</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un a&amp;típico</translation>
    </message>
    <message>
        <source>One point of class 0 lies alone on the far side of class 1.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un punto de la clase 0 está solo al otro lado de la clase 1.</translation>
    </message>
    <message>
        <source>&amp;XOR</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;XOR</translation>
    </message>
    <message>
        <source>Each class lies in two corners across from each other.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Cada clase está en dos esquinas opuestas.</translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>A&amp;nillo</translation>
    </message>
    <message>
        <source>Class 0 lies in the middle, and class 1 all around it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La clase 0 está en el centro, y la clase 1 a su alrededor.</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>The arrow keys move a crosshair; Space puts a point there, Delete erases the nearest one. Plus and minus zoom, 0 shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Las flechas mueven una cruz; Espacio pone un punto allí, Supr borra el más cercano. Más y menos amplían y reducen, 0 muestra todo.</translation>
    </message>
    <message>
        <source>Plane of x1 and x2</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Plano de x1 y x2</translation>
    </message>
    <message>
        <source>On a bold line the likeliest classes are equally likely.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Sobre una línea gruesa las clases más probables lo son por igual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points, {wrong} of them taken for another class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>
            <numerusform>%Ln punto, {wrong} tomados por otra clase.</numerusform>
            <numerusform>%Ln puntos, {wrong} tomados por otra clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Punto de clase {number}</translation>
    </message>
    <message>
        <source>&amp;Delete this point</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>&amp;Eliminar este punto</translation>
    </message>
    <message>
        <source>Put a point of class &amp;{number} here</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Poner aquí un punto de clase &amp;{number}</translation>
    </message>
    <message>
        <source>Click to put points</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Haga clic para poner puntos</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>Show all</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show everything again (double click, or the key 0)</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Mostrar todo de nuevo (doble clic, o la tecla 0)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>What the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The page is prepared like the digits of MNIST that the network learned from: cropped to the ink, made square, shrunk and centred.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La hoja se prepara como los dígitos de MNIST de los que aprendió la red: recortada a la tinta, hecha cuadrada, reducida y centrada.</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>tinta</translation>
    </message>
    <message>
        <source>The page, and the smallest box that holds the ink.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La hoja, y el menor recuadro que contiene la tinta.</translation>
    </message>
    <message>
        <source>square</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>The box, widened to a square with the ink in its middle.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>El recuadro, ampliado a un cuadrado con la tinta en el centro.</translation>
    </message>
    <message>
        <source>The square, averaged down to 20 × 20 pixels.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>El cuadrado, promediado a 20 × 20 píxeles.</translation>
    </message>
    <message>
        <source>Moved by whole pixels until its centre of mass is in the middle of 28 × 28.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Movido por píxeles enteros hasta que su centro de masa está en el centro de 28 × 28.</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>lo que ve la red</translation>
    </message>
    <message>
        <source>what the network sees of {digit}</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>lo que ve la red de {digit}</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Square</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>The ink’s box becomes a square. Off: height and width are stretched apart.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>El recuadro de la tinta pasa a ser un cuadrado. Sin él: alto y ancho se estiran por separado.</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Every digit is brought to one size. Off: the whole page is shrunk, without a box.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Todos los dígitos se llevan a un mismo tamaño. Sin él: se reduce la hoja entera, sin recuadro.</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Centrado</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle. Off: it stays where it lies on the page.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Su centro de masa va al centro. Sin él: se queda donde está en la hoja.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Para qué sirve cada paso</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Lo que ven las redes</translation>
    </message>
    <message>
        <source>Restore all steps</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Restaurar los pasos</translation>
    </message>
    <message>
        <source>All steps on, and the ink as you drew it</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Todos los pasos activos, y la tinta tal como se dibujó</translation>
    </message>
    <message>
        <source>preprocessing tried out</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>preprocesado de prueba</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Dibuje un dígito.</translation>
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
        <translation>Logits y softmax de los diez dígitos</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Volver a la ventana (Esc)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask about the digit with the largest logit, whichever it is while you draw.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Preguntar por el dígito del mayor logit, sea cual sea mientras se dibuja.</translation>
    </message>
    <message>
        <source>The digit whose logit is asked about. A number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>El dígito por cuyo logit se pregunta. Una tecla numérica hace lo mismo.</translation>
    </message>
    <message>
        <source>Take another digit’s logit away: what speaks for the one and not for the other? Shift and a number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Restar el logit de otro dígito: ¿qué habla a favor de uno y no del otro? Mayús y una tecla numérica hacen lo mismo.</translation>
    </message>
    <message>
        <source>not {digit}</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>no {digit}</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>Follow the winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Seguir al ganador</translation>
    </message>
    <message>
        <source>Digit asked about</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Dígito preguntado</translation>
    </message>
    <message>
        <source>Why not another digit</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Por qué no otro dígito</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network that reads. Without one, the images are only looked at.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>La red que lee. Sin ninguna, las imágenes solo se miran.</translation>
    </message>
    <message>
        <source>Second network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Segunda red</translation>
    </message>
    <message>
        <source>What does the one read that the other misreads?</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>¿Qué lee una y la otra lee mal?</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images that no network of LogitDesk has learned from, or a file of your own.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Imágenes de las que ninguna red de LogitDesk ha aprendido, o un archivo propio.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Dibujadas</translation>
    </message>
    <message>
        <source>As they were written, or drawn again by another pen. For images made of strokes.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Como se escribieron, o dibujadas de nuevo con otro lápiz. Para imágenes hechas de trazos.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Pequeñas</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Grandes</translation>
    </message>
    <message>
        <source>Thin</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Finas</translation>
    </message>
    <message>
        <source>Thick</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Gruesas</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Progreso de la evaluación</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Como se escribieron</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Estado de la evaluación</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Run downloads {data_set} first ({size} MB).</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Ejecutar descarga antes {data_set} ({size} MB).</translation>
    </message>
    <message>
        <source>Evaluate on a file</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Evaluar con un archivo</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Ninguna red</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>“{network}” is no longer there: these are its answers from before.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>«{network}» ya no está: estas son sus respuestas de antes.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Distortion</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Distorsión</translation>
    </message>
    <message>
        <source>Third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Tercera red</translation>
    </message>
    <message>
        <source>Another network to measure beside those above.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Otra red que medir junto a las de arriba.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Press Measure.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Pulse Medir.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Robustez</translation>
    </message>
    <message>
        <source>Accuracy: the share that is read right of the same images, distorted more.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Exactitud: la proporción bien leída de las mismas imágenes, cada vez más distorsionadas.</translation>
    </message>
    <message>
        <source>Measures up to {count} of the images. Click a point to see its images, the misread first.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Mide hasta {count} de las imágenes. Haga clic en un punto para ver sus imágenes, primero las mal leídas.</translation>
    </message>
    <message>
        <source>No third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Sin tercera red</translation>
    </message>
    <message>
        <source>Images at {amount}</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Imágenes con {amount}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives the right digit. Training is about the last 50 steps, on images that are learned from; validation is each epoch&apos;s end, on held-out images. The dashed line marks what is kept. Half the loss is always the same step down.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Entropía cruzada, en nats: la media de −ln p, donde p es la probabilidad que la red da al dígito correcto. Entrenamiento es sobre los últimos 50 pasos, con imágenes de las que se aprende; validación, al final de cada época, con imágenes reservadas. La línea discontinua marca lo que se conserva. La mitad de la pérdida es siempre el mismo paso hacia abajo.</translation>
    </message>
    <message>
        <source>How many images are read right. The axis is spread by log-odds, so that {less} and {more} stand apart.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Cuántas imágenes se leen bien. El eje se reparte por log-odds, para que {less} y {more} se distingan.</translation>
    </message>
    <message>
        <source>The ten logits that the half-trained network gives the digit now on your page.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Los diez logits que la red a medio entrenar da al dígito que está ahora en la hoja.</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Progreso del entrenamiento</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>validación</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>época {number}</translation>
    </message>
    <message>
        <source>{name} (chart)</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>{name} (gráfico)</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>La curva empieza con el primer paso.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Your digit, as it is learned</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Su dígito, mientras se aprende</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Do no further step until you resume.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>No dar más pasos hasta reanudar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>End now, and keep the network after its best epoch so far.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Terminar ahora y conservar la red de su mejor época hasta aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Write the new network again.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Escribir de nuevo la red nueva.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Let go of what was just learned; other networks stay.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Renunciar a lo recién aprendido; las demás redes se quedan.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Volver al formulario</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Cambiar los ajustes.</translation>
    </message>
    <message>
        <source>Your digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Su dígito</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>LogitDesk se cierra después solo.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept: {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>conservado: {number}</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>lee {digit}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Dibuje un dígito</translation>
    </message>
</context>
<context>
    <name>SampleDigits</name>
    <message>
        <source>Sample digits</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Dígitos de muestra</translation>
    </message>
    <message>
        <source>Put a {digit} that someone drew on the page; again for another</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Poner en la hoja un {digit} que alguien dibujó; otra vez para otro</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and where the label’s probability is far below ε it has no gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>El parche: −log(softmax(z) + ε). Nunca es infinito, pero tampoco pasa de −ln ε, y donde la probabilidad de la etiqueta queda muy por debajo de ε no tiene gradiente.</translation>
    </message>
    <message>
        <source>All logits are multiplied by this: the order of the classes stays, and the differences grow.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Todos los logits se multiplican por esto: el orden de las clases se mantiene y las diferencias crecen.</translation>
    </message>
    <message>
        <source>The loss of these logits, multiplied by what stands below. The naive line ends where the label’s probability is too small for float32. Drag the upright line to scale the logits. Elsewhere a drag pans; the wheel zooms, and a click on a name hides its line.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La pérdida de estos logits, multiplicados por lo que está abajo. La línea ingenua termina donde la probabilidad de la etiqueta es demasiado pequeña para float32. Arrastre la línea vertical para escalar los logits. En otro lugar, arrastrar desplaza; la rueda amplía, y un clic en un nombre oculta su línea.</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>ingenua</translation>
    </message>
    <message>
        <source>−log(softmax(z)) at the label: two operations, the first of which may give 0.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z)) en la etiqueta: dos operaciones, la primera de las cuales puede dar 0.</translation>
    </message>
    <message>
        <source>naive, one-hot</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>ingenua, one-hot</translation>
    </message>
    <message>
        <source>−Σ y · log(softmax(z)): nan as soon as any probability is 0, as 0 · ∞ is.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−Σ y · log(softmax(z)): nan en cuanto alguna probabilidad es 0, como 0 · ∞.</translation>
    </message>
    <message>
        <source>naive + ε</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>ingenua + ε</translation>
    </message>
    <message>
        <source>−log(softmax(z) + ε) at the label: the common patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z) + ε) en la etiqueta: el parche habitual.</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>logsumexp(z) − z of the label, in one operation: finite for any logits.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logsumexp(z) − z de la etiqueta, en una operación: finita con cualesquiera logits.</translation>
    </message>
    <message>
        <source>Loss against the scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Pérdida según la escala de los logits</translation>
    </message>
    <message>
        <source>The loss, −ln p of the true class, computed in two ways and with a patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La pérdida, −ln p de la clase verdadera, calculada de dos maneras y con un parche.</translation>
    </message>
    <message>
        <source>Losses and gradients in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Pérdidas y gradientes en float32</translation>
    </message>
    <message>
        <source>Scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Escala de los logits</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Épsilon</translation>
    </message>
    <message>
        <source>The logits are multiplied by {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Los logits se multiplican por {factor}.</translation>
    </message>
    <message>
        <source>logits {times_factor}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logits {times_factor}</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>gradiente
en {label}</translation>
    </message>
    <message>
        <source>in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>en float32</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Cuánto crece la pérdida con el logit de la etiqueta.</translation>
    </message>
    <message>
        <source>By how much it grows with the likeliest other logit.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Cuánto crece con el otro logit más probable.</translation>
    </message>
    <message>
        <source>In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. ε caps the loss at {loss} and takes its gradient: the worst mistakes teach least. Fused is right.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>En float32 la probabilidad de {label} es 0: −log da inf, y el gradiente nan. ε limita la pérdida a {loss} y le quita el gradiente: los peores errores son los que menos enseñan. La fusionada es correcta.</translation>
    </message>
    <message>
        <source>All agree so far.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Hasta aquí todas coinciden.</translation>
    </message>
    <message>
        <source>With a one-hot row the loss is nan: 0 × log 0. The others are finite.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Con una fila one-hot la pérdida es nan: 0 × log 0. Las otras son finitas.</translation>
    </message>
    <message>
        <source>The patch gives {wrong} for {right}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>El parche da {wrong} en vez de {right}.</translation>
    </message>
    <message>
        <source>The label is the likeliest class: choose another one to see it break.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La etiqueta es la clase más probable: elija otra para ver cómo falla.</translation>
    </message>
    <message>
        <source>The naive loss is inf from {times_factor} on.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La pérdida ingenua es inf desde {times_factor}.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message numerus="yes">
        <source>%Ln points, {count} of them ringed</source>
        <extracomment>logitdesk/ui/evaluation/scatter.py</extracomment>
        <translation>
            <numerusform>%Ln punto, {count} con anillo</numerusform>
            <numerusform>%Ln puntos, {count} con anillo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>A logit is the raw number that the network gives a class: adding the same to all ten changes nothing.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Un logit es el número en bruto que la red da a una clase: sumar lo mismo a los diez no cambia nada.</translation>
    </message>
    <message>
        <source>Softmax turns logits into probabilities: each is exp(logit / T), divided by the sum of all ten.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax convierte los logits en probabilidades: cada una es exp(logit / T) dividido entre la suma de las diez.</translation>
    </message>
    <message>
        <source>Log-odds weigh one class against all others together: its logit minus the logsumexp of the other nine, which is the logit itself only where a network has a single one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Los log-odds comparan una clase con todas las demás juntas: su logit menos el logsumexp de los otros nueve, que solo es el propio logit donde la red tiene uno único.</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits y softmax de los diez dígitos</translation>
    </message>
    <message>
        <source>Log-odds of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-odds de los diez dígitos</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Draw a digit here, with mouse, finger or pen, or take a sample below.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Dibuje aquí un dígito con el ratón, el dedo o un lápiz, o tome una muestra de abajo.</translation>
    </message>
    <message>
        <source>This is what the network reads, how sure it is, and what comes next.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Esto es lo que lee la red, lo segura que está y lo que le sigue.</translation>
    </message>
    <message>
        <source>Ten logits, and what softmax makes of them. Drag a logit’s bar.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Diez logits, y lo que softmax hace de ellos. Arrastre la barra de un logit.</translation>
    </message>
    <message>
        <source>Log-odds: how much one digit outweighs all others. Point at one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-odds: cuánto pesa un dígito frente a todos los demás. Señale uno.</translation>
    </message>
    <message>
        <source>Move the temperature: the probabilities change, the winner stays.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Mueva la temperatura: cambian las probabilidades, el ganador se queda.</translation>
    </message>
    <message>
        <source>Click a row, and see from which ink its logit comes.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Haga clic en una fila y vea de qué tinta viene su logit.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>suma 1</translation>
    </message>
    <message>
        <source>Logarithmic softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax logarítmica</translation>
    </message>
    <message>
        <source>A logarithmic axis: the smallest probability can be read, too</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Un eje logarítmico: también se puede leer la menor probabilidad</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>any real number</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>cualquier número real</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-odds</translation>
    </message>
    <message>
        <source>At the left the logit, the raw number that the network gives a digit. At the right its probability, which softmax makes of all ten logits together.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>A la izquierda el logit, el número en bruto que la red da a un dígito. A la derecha su probabilidad, que softmax obtiene de los diez logits juntos.</translation>
    </message>
    <message>
        <source>Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. Its logit alone does not say it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-odds, ln p / (1 − p): cuánto pesa un dígito frente a todos los demás juntos. Su logit solo no lo dice.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>logits</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>log-odds</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>La hoja está en blanco.</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Click: from which ink it comes</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Clic: de qué tinta viene</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} de {digit}, {network}</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}, altered</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} de {digit}, {network}, modificado</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The page is full: no file holds more. Save it, erase some, or clear it.</source>
        <extracomment>logitdesk/ui/session.py</extracomment>
        <translation>La hoja está llena: ningún archivo admite más. Guárdela, borre una parte o límpiela.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Digits of the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Dígitos de la imagen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>aún desconocido</translation>
    </message>
    <message>
        <source>Digit {number} of {count}, read as {answer}. All: {answers}</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Dígito {number} de {count}, leído como {answer}. Todos: {answers}</translation>
    </message>
</context>
<context>
    <name>SoftmaxByHand</name>
    <message>
        <source>Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits alone, so they do not change.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Suma la misma c a los diez logits. Softmax y log-odds dependen solo de las diferencias entre logits, así que no cambian.</translation>
    </message>
    <message>
        <source>Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The charts show what would be, until you press Escape or draw on.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Arrastre la barra de un logit, o vaya a ella con Tab y las flechas y pulse ← o →. Los gráficos muestran qué pasaría, hasta que pulse Escape o siga dibujando.</translation>
    </message>
    <message>
        <source>Added to all ten logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Sumado a los diez logits</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show what the network gave (Esc)</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Mostrar lo que dio la red (Esc)</translation>
    </message>
    <message>
        <source>+c to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>+c a todos</translation>
    </message>
    <message>
        <source>What if: these are not the logits that the network gave.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Supuesto: estos no son los logits que dio la red.</translation>
    </message>
    <message>
        <source>The same added to all logits changes no probability.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Sumar lo mismo a todos los logits no cambia ninguna probabilidad.</translation>
    </message>
    <message>
        <source>Drag a logit’s bar to try another value for it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Arrastre la barra de un logit para probar otro valor.</translation>
    </message>
    <message>
        <source>{number} to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{number} a todos</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>From the page to its scores: normalising the ink and the network.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>De la hoja a sus puntuaciones: normalizar la tinta y la red.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s {count} test digits the network reads right, and its weights: the numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Cuántos de los {count} dígitos de prueba de MNIST lee bien la red, y sus pesos: los números que ajusta el entrenamiento.</translation>
    </message>
    <message>
        <source>{number} ms per prediction</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>{number} ms por predicción</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>What this step is about</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>De qué trata este paso</translation>
    </message>
</context>
<context>
    <name>StrokesView</name>
    <message>
        <source>A logit is the raw number that the network gives a digit. What grows without ink, that ink spoke against; what shrinks, it spoke for.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Un logit es el número en bruto que la red da a un dígito. Si crece sin la tinta, esta hablaba en contra; si disminuye, hablaba a favor.</translation>
    </message>
    <message>
        <source>Click a stroke to read the page without it. A single one is cut into three. Your page itself keeps all its ink. Up to {count} have a button.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Haga clic en un trazo para leer la hoja sin él. Si hay uno solo, se corta en tres. La hoja misma conserva toda su tinta. Hasta {count} tienen un botón.</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>cambio</translation>
    </message>
    <message>
        <source>after ❘ before</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>después ❘ antes</translation>
    </message>
    <message>
        <source>Change of the ten logits</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Cambio de los diez logits</translation>
    </message>
    <message>
        <source>By how much each logit changes, and what it is then. What grows without a stroke, that stroke spoke against.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Cuánto cambia cada logit, y cuánto vale entonces. Si crece sin un trazo, ese trazo hablaba en contra.</translation>
    </message>
    <message>
        <source>Take a stroke away</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Quitar un trazo</translation>
    </message>
    <message>
        <source>Hide {stroke}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ocultar {stroke}</translation>
    </message>
    <message>
        <source>without it: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>sin ello: {verdict}</translation>
    </message>
    <message>
        <source>What this does</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Qué hace esto</translation>
    </message>
    <message>
        <source>What it changes</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Click a stroke, or draw or erase on the page.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Haga clic en un trazo, o dibuje o borre en la hoja.</translation>
    </message>
    <message>
        <source>What the last change did</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Qué hizo el último cambio</translation>
    </message>
    <message>
        <source>Without {strokes}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Sin {strokes}</translation>
    </message>
    <message>
        <source>Read: {before} → {after}.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Leído: {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>It learns your digits, varied a little, beside much of what the network knew. Then it shows how digits of yours are read that it has not learned from, and what it has forgotten. The network itself stays as it is.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Aprende los dígitos propios, algo variados, junto a mucho de lo que la red sabía. Después muestra cómo se leen dígitos propios de los que no ha aprendido, y qué ha olvidado. La red misma se queda como está.</translation>
    </message>
    <message>
        <source>Teach a network your hand</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Enseñar a una red la propia letra</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Network to teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Red que enseñar</translation>
    </message>
    <message>
        <source>The network that it begins with, and whose knowledge it keeps.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>La red con la que se empieza y cuyo saber se conserva.</translation>
    </message>
    <message>
        <source>A network is being trained, or waits for your choice, on the page Training.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Se está entrenando una red, o espera una decisión, en la página Entrenamiento.</translation>
    </message>
    <message>
        <source>Nothing to learn yet. Collect some, or correct what is misread.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Aún no hay nada que aprender. Recoja algunos, o corrija los mal leídos.</translation>
    </message>
    <message numerus="yes">
        <source>It learns %Ln digits, and is measured on others: {time}.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>
            <numerusform>Aprende %Ln dígito, y se mide con otros: {time}.</numerusform>
            <numerusform>Aprende %Ln dígitos, y se mide con otros: {time}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{person}’s {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>{network} de {person}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Mi {network}</translation>
    </message>
</context>
<context>
    <name>TemperatureControl</name>
    <message>
        <source>Logits are divided by the temperature before softmax: above 1 the probabilities even out, below 1 they sharpen.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Los logits se dividen entre la temperatura antes de softmax: por encima de 1 las probabilidades se igualan, por debajo de 1 se acentúan.</translation>
    </message>
    <message>
        <source>Found on digits held out of training, so that “90 %” is right about 9 times in 10. The digit stays the same; only how sure the network is of it changes.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Hallada con dígitos reservados, para que «90 %» acierte unas 9 veces de cada 10. El dígito sigue igual; solo cambia lo segura que está la red.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>fitted: {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>ajustada: {number}</translation>
    </message>
    <message>
        <source>Use the fitted temperature, {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Usar la temperatura ajustada, {number}</translation>
    </message>
    <message>
        <source>Temperature {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Temperatura {number}</translation>
    </message>
</context>
<context>
    <name>TileView</name>
    <message>
        <source>Gallery</source>
        <extracomment>logitdesk/ui/tiles.py</extracomment>
        <translation>Galería</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>The ten logits while it was drawn</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Los diez logits mientras se dibujaba</translation>
    </message>
    <message>
        <source>Drag the upright line: the thick curve is the digit that the network would have read by then. A click on a name hides its curve; the wheel zooms, the middle button pans.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Arrastre la línea vertical: la curva gruesa es el dígito que la red habría leído en ese momento. Un clic en un nombre oculta su curva; la rueda amplía, el botón central desplaza.</translation>
    </message>
    <message>
        <source>The network reads the ink that was there at each of 60 moments. Long pauses are shortened. Your page and its scores stay as they are.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>La red lee la tinta que había en cada uno de 60 momentos. Las pausas largas se acortan. La hoja y sus puntuaciones se quedan como están.</translation>
    </message>
    <message>
        <source>Draw a digit, and see here how the network read it as it was drawn. A dot, or an opened picture, takes no time.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Dibuje un dígito y vea aquí cómo lo leyó la red mientras se dibujaba. Un punto, o una imagen abierta, no dura nada.</translation>
    </message>
    <message>
        <source>The page at this moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>La hoja en este momento</translation>
    </message>
    <message>
        <source>page at a moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>la hoja en un momento</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Probabilidades de los diez dígitos</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Draw it once more, in the time that it took (Space)</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Dibujarlo otra vez, en el tiempo que duró (Espacio)</translation>
    </message>
    <message>
        <source>Moment of the drawing</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Momento del dibujo</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{verdict} after {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{verdict} tras {time}</translation>
    </message>
    <message>
        <source>The network never changed its mind.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>La red nunca cambió de opinión.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{before} → {after} a los {time}</translation>
    </message>
    <message>
        <source>Changes of mind (dashed): {changes}.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Cambios de opinión (líneas discontinuas): {changes}.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Training could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>No se pudo iniciar el entrenamiento: {reason}. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Stopped before the first step: there is nothing to keep</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>Parado antes del primer paso: no hay nada que conservar</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Your own settings.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Ajustes propios.</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>A fondo</translation>
    </message>
    <message>
        <source>Own settings</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How many times each image is seen: more reads better.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Cuántas veces se ve cada imagen: con más, lee mejor.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <source>How many images are learned from at a time: the weights move after each.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>De cuántas imágenes se aprende a la vez: los pesos se mueven tras cada lote.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How far the weights move at a time: up to this at the beginning, then ever less. If the loss becomes no number: smaller.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Cuánto se mueven los pesos cada vez: hasta esto al principio, luego cada vez menos. Si la pérdida deja de ser un número: menor.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Fewer make a quick try, {least} or more; a twelfth is held out.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Menos es una prueba rápida, {least} o más; una doceava parte se reserva.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed begins with the same random weights and order of images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>La misma semilla empieza con los mismos pesos aleatorios y el mismo orden de imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>{data_set}, %Ln images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>
            <numerusform>{data_set}, %Ln imagen</numerusform>
            <numerusform>{data_set}, %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Variar las imágenes</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is called in the Model menu.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Cómo se llama en el menú Modelo.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Aprender de</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>With random weights, or where another network ended.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Con pesos aleatorios, o donde otra red terminó.</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Turned, slanted and moved a little each time, as different hands write.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Giradas, inclinadas y movidas un poco cada vez, como escriben manos distintas.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic takes a GPU that TensorFlow can use.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Automático toma una GPU que TensorFlow pueda usar.</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>It goes on in the background. Enter starts it as well.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Sigue en segundo plano. Intro también lo inicia.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Entrenar una red</translation>
    </message>
    <message>
        <source>From scratch</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>From the weights of {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Desde los pesos de {network}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Mi {network}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{data_set} is downloaded first ({megabytes} MB).</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Antes se descarga {data_set} ({megabytes} MB).</translation>
    </message>
    <message>
        <source>There is nothing to learn from. Tick at least one.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>No hay nada de que aprender. Marque al menos uno.</translation>
    </message>
    <message>
        <source>It is measured on other images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Se mide con otras imágenes.</translation>
    </message>
    <message>
        <source>Forty drawings, varied: a quick network reads six in ten of other people’s digits.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Cuarenta dibujos, variados: una red rápida lee seis de cada diez dígitos de otras personas.</translation>
    </message>
    <message>
        <source>{time} on this computer</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{time} en este equipo</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Before and after</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Cómo se aprendió</translation>
    </message>
    <message>
        <source>What came of the run, or how it went.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Qué resultó de la ejecución, o cómo fue.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far each step goes: weights change by this number times the gradient.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Cuánto avanza cada paso: los pesos cambian en este número por el gradiente.</translation>
    </message>
    <message>
        <source>L2 adds this factor times the sum of the squared weights to the loss, which keeps the weights small; the biases go free.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>L2 suma a la pérdida este factor por la suma de los cuadrados de los pesos, lo que los mantiene pequeños; los sesgos quedan libres.</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Train, a step or more each frame, until you pause.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entrenar, uno o más pasos por fotograma, hasta que se pause.</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Paso</translation>
    </message>
    <message>
        <source>One step of gradient descent, over all points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Un paso de descenso de gradiente, con todos los puntos.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back to the weights from before the first step.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Volver a los pesos de antes del primer paso.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Steps each frame, where there is time.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pasos por fotograma, si hay tiempo.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>The curve begins with the first point.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La curva empieza con el primer punto.</translation>
    </message>
    <message>
        <source>with L2</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>con L2</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>Cross-entropy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entropía cruzada (gráfico)</translation>
    </message>
    <message>
        <source>Accuracy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Exactitud (gráfico)</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>The loss: the mean of −ln p of the right class, also with what L2 adds.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La pérdida: la media de −ln p de la clase correcta, también con lo que suma L2.</translation>
    </message>
    <message>
        <source>The share of the points that are on the right side.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La proporción de puntos que están en el lado correcto.</translation>
    </message>
    <message>
        <source>Learning rate {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Tasa de aprendizaje {number}</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: put points, or take some from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Aún no hay nada de que aprender: ponga puntos, o tómelos de «Puntos».</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entropía cruzada {loss}</translation>
    </message>
    <message>
        <source>Accuracy {share}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Exactitud {share}</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training process was killed from outside, as the system does when memory runs out. Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>El proceso de entrenamiento fue terminado desde fuera, como hace el sistema cuando falta memoria. Cierre otros programas, o use un lote menor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The import process was killed from outside, as the system does when memory runs out. Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>El proceso de importación fue terminado desde fuera, como hace el sistema cuando falta memoria. Cierre otros programas, o elija otro archivo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The training process broke down ({fault}). Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>El proceso de entrenamiento falló ({fault}). Cierre otros programas, o use un lote menor, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The import process broke down ({fault}). Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>El proceso de importación falló ({fault}). Cierre otros programas, o elija otro archivo, e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Reading data…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Leyendo datos…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Iniciando TensorFlow…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The new network could not be saved</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>No se pudo guardar la red nueva</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>El entrenamiento falló</translation>
    </message>
    <message>
        <source>Keeping what an interrupted run had learned</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Conservando lo que había aprendido una ejecución interrumpida</translation>
    </message>
    <message>
        <source>Training a new network on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entrenando una red nueva con {data}</translation>
    </message>
    <message>
        <source>Training {network} on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entrenando {network} con {data}</translation>
    </message>
    <message>
        <source>Training on {device}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entrenando en {device}</translation>
    </message>
    <message>
        <source>Stopped. {work}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Parado. {work}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>época {number} de {count}</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>{count} imágenes/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>faltan {time}</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>una red</translation>
    </message>
    <message>
        <source>Training {network} · {progress}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entrenando {network} · {progress}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>cerca de %Ln segundo</numerusform>
            <numerusform>cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Mostrar el entrenamiento</translation>
    </message>
    <message>
        <source>Training progress, in short</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Progreso del entrenamiento, en breve</translation>
    </message>
</context>
<context>
    <name>TwiceView</name>
    <message>
        <source>softmax once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>una softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>softmax doble</translation>
    </message>
    <message>
        <source>Probabilities with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Probabilidades con una softmax y con dos</translation>
    </message>
    <message>
        <source>Loss and gradient with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Pérdida y gradiente con una softmax y con dos</translation>
    </message>
    <message>
        <source>Probabilities after softmax, and after softmax of these once more.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Probabilidades tras la softmax, y tras una segunda softmax sobre ellas.</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Cuánto crece la pérdida con el logit de la etiqueta.</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>gradiente
en {label}</translation>
    </message>
    <message>
        <source>The network gives logits, and softmax is in the loss alone.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>La red da logits, y la softmax está solo en la pérdida.</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>The network gives probabilities, taken for logits.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>La red da probabilidades, tomadas por logits.</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>With {classes} classes the surest answer is e/(e + {others}) = {probability}, so the loss is never below {loss}, however right the network is; and its gradient is smaller, so that it learns slower.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Con {classes} clases la respuesta más segura es e/(e + {others}) = {probability}, así que la pérdida nunca baja de {loss}, por mucho que acierte la red; y su gradiente es menor, así que aprende más despacio.</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>A double click goes back to {number}.</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Un doble clic vuelve a {number}.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The digits with the two largest logits, and their softmax probabilities. The margin is by how much the largest logit is ahead of the second: the wider, the surer the network.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Los dígitos con los dos mayores logits, y sus probabilidades de softmax. El margen es cuánto aventaja el mayor logit al segundo: cuanto más amplio, más segura la red.</translation>
    </message>
    <message>
        <source>Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes it back. Alt and the digit do the same.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Diga qué dígito quería hacer: el dibujo se guarda con él en la página Mis dígitos, y Deshacer lo quita. Alt y el dígito hacen lo mismo.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The digit with the largest logit, its probability after softmax, and the runner-up. The margin is how far the first logit leads the second.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>El dígito con el mayor logit, su probabilidad tras softmax, y el segundo. El margen es cuánto aventaja el primer logit al segundo.</translation>
    </message>
    <message>
        <source>It was…</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Era…</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Dibuje un dígito</translation>
    </message>
    <message>
        <source>next: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>sigue: {digit} con {probability}</translation>
    </message>
    <message>
        <source>closest: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>más cercano: {digit} con {probability}</translation>
    </message>
    <message>
        <source>No network to read it</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>No hay red que lo lea</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>{digit} con {probability}</translation>
    </message>
    <message>
        <source>The largest logit is less than {margin} ahead of the second; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>El mayor logit aventaja al segundo en menos de {margin}; el umbral se halló con dígitos reservados, de los que pone en duda cerca de 1 de cada 100.</translation>
    </message>
    <message>
        <source>At temperature 1 no digit has more than half of the probability.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Con temperatura 1 ningún dígito tiene más de la mitad de la probabilidad.</translation>
    </message>
    <message>
        <source>The logsumexp of the logits is less than {energy}; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>El logsumexp de los logits es menor que {energy}; el umbral se halló con dígitos reservados, de los que pone en duda cerca de 1 de cada 100.</translation>
    </message>
    <message>
        <source>This does not look like one digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Esto no parece un dígito</translation>
    </message>
    <message>
        <source>margin {margin} logits</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>margen de {margin} logits</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Dudoso: {first} o {second}</translation>
    </message>
</context>
<context>
    <name>WeightedInk</name>
    <message>
        <source>Each pixel of your ink is multiplied by a number that was learned. Add up all the products, and one more number, the bias: that is all it does.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Cada píxel de la tinta se multiplica por un número aprendido. Se suman todos los productos y un número más, el sesgo: eso es todo lo que hace.</translation>
    </message>
    <message>
        <source>How much the logit rises with the ink of each pixel, for this very drawing: with other ink, other numbers. Here they and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Cuánto sube el logit con la tinta de cada píxel, para este dibujo: con otra tinta, otros números. Aquí ellos y los sesgos suman el logit.</translation>
    </message>
    <message>
        <source>Weights × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pesos × tinta</translation>
    </message>
    <message>
        <source>Weights, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pesos, tinta y contribuciones, píxel a píxel</translation>
    </message>
    <message>
        <source>weights of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>pesos de {digit}</translation>
    </message>
    <message>
        <source>A pixel’s ink times its factor is what it adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>La tinta de un píxel por su factor es lo que suma al logit.</translation>
    </message>
    <message>
        <source>× your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>× su tinta</translation>
    </message>
    <message>
        <source>= contributions</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>= contribuciones</translation>
    </message>
    <message>
        <source>Slopes × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pendientes × tinta</translation>
    </message>
    <message>
        <source>Slopes, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pendientes, tinta y contribuciones, píxel a píxel</translation>
    </message>
    <message>
        <source>slopes of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>pendientes de {digit}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>LogitDesk could not open its window ({fault}). What lay on the page when it last ended is kept, and so are your networks. If it comes again, install LogitDesk again. More is in the log: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>LogitDesk no pudo abrir su ventana ({fault}). Se conserva lo que había en la hoja la última vez, y también las redes. Si vuelve a ocurrir, instale LogitDesk de nuevo. Hay más en el registro: {log}</translation>
    </message>
    <message>
        <source>Something went wrong inside LogitDesk ({fault}). Your page is still here; save it before you go on.</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Algo falló dentro de LogitDesk ({fault}). La hoja sigue aquí; guárdela antes de continuar.</translation>
    </message>
    <message>
        <source>The log has more: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Hay más en el registro: {log}</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>{weight} = {value}: {input} does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: {input} no cambia el logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: {input} does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: {input} no cambia el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the larger the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: cuanto mayor {input}, mayor el logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the larger the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: cuanto mayor {input}, mayor el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the smaller the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: cuanto mayor {input}, menor el logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the smaller the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: cuanto mayor {input}, menor el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: bias does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: el sesgo no cambia el logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: bias does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: el sesgo no cambia el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: el sesgo hace mayor el logit en todas partes.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: el sesgo hace mayor en todas partes el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}: el sesgo hace menor el logit en todas partes.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number} = {value}: el sesgo hace menor en todas partes el logit de la clase {number}.</translation>
    </message>
    <message>
        <source>{weight}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, el peso del sesgo</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number}, el peso del sesgo</translation>
    </message>
    <message>
        <source>{weight}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, el peso de {input}</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la clase {number}, el peso de {input}</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>{images}, drawn small</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dibujadas pequeñas</translation>
    </message>
    <message>
        <source>{images}, drawn large</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dibujadas grandes</translation>
    </message>
    <message>
        <source>{images}, drawn thin</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dibujadas finas</translation>
    </message>
    <message>
        <source>{images}, drawn thick</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, dibujadas gruesas</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>punto</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>línea</translation>
    </message>
    <message>
        <source>scribble</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>garabato</translation>
    </message>
    <message>
        <source>shape</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>forma</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>letra</translation>
    </message>
    <message>
        <source>several digits</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>varios dígitos</translation>
    </message>
    <message>
        <source>letter or symbol</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>letra o símbolo</translation>
    </message>
    <message>
        <source>{first} and {second} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{first} y {second} con {images}</translation>
    </message>
    <message>
        <source>{network} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} con {images}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} bien ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}: {share} bien ({interval})</translation>
    </message>
    <message>
        <source>{share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} en duda, como debe ser ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}: {share} en duda, como debe ser ({interval})</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Only {network} right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Solo {network} bien</translation>
    </message>
    <message>
        <source>Both right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Ambas bien</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Ambas mal</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Quizá mal etiquetadas</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>blank</source>
        <comment>an empty page, read as no digit</comment>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>¿{first} o {second}?</translation>
    </message>
    <message>
        <source>no digit</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>ningún dígito</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{digit} con {probability}</translation>
    </message>
    <message>
        <source>ink {ink}, biases {biases}:
logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>tinta {ink}, sesgos {biases}:
logit de {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>Fila {row}, columna {column}</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>tinta</translation>
    </message>
    <message>
        <source>× gradient</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>× gradiente</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{number}&#xa0;%</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{day} a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {file}… {done} of {total} MB</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>Descargando {file}… {done} de {total} MB</translation>
    </message>
    <message>
        <source>{work}… {done} of {total}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{work}… {done} de {total}</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>cross-entropy = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>entropía cruzada = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</translation>
    </message>
    <message>
        <source>gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>gradiente = softmax − one-hot, en {label}: p{k} − 1 ≈ {gradient}</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>sigmoide</translation>
    </message>
    <message>
        <source>{shape} logit {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{shape} logit {number}</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>{count} weights</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{count} pesos</translation>
    </message>
    <message>
        <source>{accuracy} on MNIST · {weights}</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{accuracy} en MNIST · {weights}</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>reliability</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>fiabilidad</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>calibrada</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>en duda</translation>
    </message>
    <message>
        <source>believed, wrong</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>aceptadas, erróneas</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>cobertura</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>It has run away: each step is larger than the last. Reset, and take a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Se ha descontrolado: cada paso es mayor que el anterior. Restablezca y use una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>There are no points of class {number}: the bias alone makes it ever less likely, without end. Put some, or take a set from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>No hay puntos de la clase {number}: el sesgo solo la hace cada vez menos probable, sin fin. Ponga algunos, o tome un conjunto de «Puntos».</translation>
    </message>
    <message>
        <source>The loss rises now and then: steps this long go past the minimum. Try a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La pérdida sube de vez en cuando: pasos tan largos rebasan el mínimo. Pruebe una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>Straight borders separate the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Fronteras rectas separan las clases, así que la pérdida no tiene mínimo: cada paso hace mayores los pesos, sin fin. L2 los detendría.</translation>
    </message>
    <message>
        <source>A line separates the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Una línea separa las clases, así que la pérdida no tiene mínimo: cada paso hace mayores los pesos, sin fin. L2 los detendría.</translation>
    </message>
    <message>
        <source>All points are right.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Todos los puntos están bien.</translation>
    </message>
    <message>
        <source>One point is wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un punto está mal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>
            <numerusform>%Ln punto está mal.</numerusform>
            <numerusform>%Ln puntos están mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>A step goes a little way down the slope of the loss; Run goes on and on.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un paso baja un poco por la pendiente de la pérdida; Ejecutar sigue y sigue.</translation>
    </message>
    <message>
        <source>The slope (length of the gradient) is {slope}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La pendiente (longitud del gradiente) es {slope}.</translation>
    </message>
    <message>
        <source>At the minimum: L2 pulls the weights back as much as the points pull them on, and holds their length at {length}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>En el mínimo: L2 retiene los pesos tanto como los puntos los empujan, y mantiene su longitud en {length}.</translation>
    </message>
    <message>
        <source>It cannot: no straight line can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>No puede: ninguna línea recta separa estas clases. Su mejor pérdida, {loss}, es la de adivinar. Una capa oculta podría curvar la línea.</translation>
    </message>
    <message>
        <source>It cannot: no straight borders can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>No puede: ninguna frontera recta separa estas clases. Su mejor pérdida, {loss}, es la de adivinar. Una capa oculta podría curvar la línea.</translation>
    </message>
    <message>
        <source>At the minimum: no straight borders can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>En el mínimo: ninguna frontera recta deja cada punto en su lado; esta es la menor pérdida que hay.</translation>
    </message>
    <message>
        <source>At the minimum: no straight line can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>En el mínimo: ninguna línea recta deja cada punto en su lado; esta es la menor pérdida que hay.</translation>
    </message>
</context>
</TS>
