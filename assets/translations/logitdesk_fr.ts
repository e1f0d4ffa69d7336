<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Suivre le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Draw a digit and see its logits, its softmax and its log-odds.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Dessiner un chiffre et voir ses logits, son softmax et ses log-cotes.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}; “logitdesk doctor” names the other versions.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Python {python}, Qt {qt}&#xa0;; «&#xa0;logitdesk doctor&#xa0;» donne les autres versions.</translation>
    </message>
    <message>
        <source>LogitDesk is free software under the MIT licence. Qt and PySide6 are used under the GNU Lesser General Public License, version 3; you may replace their libraries by your own.</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>LogitDesk est un logiciel libre sous licence MIT. Qt et PySide6 sont utilisés sous la licence GNU Lesser General Public License, version 3&#xa0;; vous pouvez remplacer leurs bibliothèques par les vôtres.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Retrain…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Réentraîner…</translation>
    </message>
    <message>
        <source>&amp;Manage networks…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Gérer les réseaux…</translation>
    </message>
    <message>
        <source>&amp;About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>À &amp;propos de LogitDesk</translation>
    </message>
    <message>
        <source>LogitDesk &amp;help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Aid&amp;e de LogitDesk</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ouvrir un e&amp;xemple</translation>
    </message>
    <message>
        <source>L&amp;ight, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>C&amp;lair, contraste élevé</translation>
    </message>
    <message>
        <source>D&amp;ark, high contrast</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>S&amp;ombre, contraste élevé</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save drawing as…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Enregistrer le dessin sous…</translation>
    </message>
    <message>
        <source>&amp;Export scores as CSV…</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Ex&amp;porter les scores en CSV…</translation>
    </message>
    <message>
        <source>Close &amp;window</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <comment>short, for a button</comment>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>C&amp;lear page</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Vider la pa&amp;ge</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Dr&amp;aw it again as it was drawn</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Re&amp;dessiner comme tracé</translation>
    </message>
    <message>
        <source>&amp;Copy scores as text</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Copier les scores en texte</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Pe&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>&amp;Stylo</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Go&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Stylo plus &amp;fin</translation>
    </message>
    <message>
        <source>T&amp;hicker pen</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Stylo plus épa&amp;is</translation>
    </message>
    <message>
        <source>Copy P&amp;ython that reads this drawing</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Copier le P&amp;ython qui lit ce dessin</translation>
    </message>
    <message>
        <source>With &amp;LiteRT</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Avec &amp;LiteRT</translation>
    </message>
    <message>
        <source>With &amp;Keras</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Avec &amp;Keras</translation>
    </message>
    <message>
        <source>Pictures and nu&amp;mbers</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Images et &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Fitted temperature</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Température a&amp;justée</translation>
    </message>
    <message>
        <source>Temperature of &amp;1</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Température de &amp;1</translation>
    </message>
    <message>
        <source>Lar&amp;ger type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>Smaller t&amp;ype</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Full scree&amp;n</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Plein écr&amp;an</translation>
    </message>
    <message>
        <source>Present to a &amp;class</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Présenter à &amp;une classe</translation>
    </message>
    <message>
        <source>Laser p&amp;ointer</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>P&amp;ointeur laser</translation>
    </message>
    <message>
        <source>The&amp;me</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>Licences</translation>
    </message>
    <message>
        <source>About LogitDesk</source>
        <extracomment>logitdesk/ui/actions.py</extracomment>
        <translation>À propos de LogitDesk</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Should LogitDesk break down, the page would be lost.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Si LogitDesk s’arrêtait brusquement, la page serait perdue.</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>The mean of all images of a class: click one to see its images alone.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>La moyenne de toutes les images d’une classe&#xa0;: cliquez sur l’une pour ne voir que ses images.</translation>
    </message>
    <message>
        <source>Mean image of each class</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Image moyenne de chaque classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Classes</translation>
    </message>
    <message>
        <source>mean images, {images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>images moyennes, {images}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Page</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Draw a digit here with a mouse, a pen or a finger.</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Dessinez ici un chiffre avec la souris, un stylet ou le doigt.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/canvas.py</extracomment>
        <translation>Dessinez un chiffre</translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>{number} epochs</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} époques</translation>
    </message>
    <message>
        <source>{number} images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} images</translation>
    </message>
    <message>
        <source>batches of {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>lots de {number}</translation>
    </message>
    <message>
        <source>learning rate {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>taux d’apprentissage {number}</translation>
    </message>
    <message>
        <source>with augmentation</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>avec augmentation</translation>
    </message>
    <message>
        <source>each image shown {number} × more</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>chaque image montrée {number} × de plus</translation>
    </message>
    <message>
        <source>each drawing varied {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>chaque dessin varié {number} ×</translation>
    </message>
    <message>
        <source>each scanned digit traced {number} ×</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>chaque chiffre numérisé tracé {number} ×</translation>
    </message>
    <message>
        <source>{share} drawings of no digit</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} de dessins sans chiffre</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{number} secondes</translation>
    </message>
    <message>
        <source>{architecture}, {count} weights</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{architecture}, {count} poids</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Images réservées</translation>
    </message>
    <message>
        <source>Test of {data_set}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Test&#xa0;: {data_set}</translation>
    </message>
    <message>
        <source>Not measured; the page Evaluation does it.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Pas mesuré&#xa0;; la page Évaluation le fait.</translation>
    </message>
    <message>
        <source>Fitted temperature</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Température ajustée</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Mis en doute</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>A appris de</translation>
    </message>
    <message>
        <source>{time}, by LogitDesk {version}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{time}, par LogitDesk {version}</translation>
    </message>
    <message>
        <source>Imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Was taught</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>A appris une main</translation>
    </message>
    <message>
        <source>Trained</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>LogitDesk {version}, then imported</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>LogitDesk {version}, puis importé</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>{takes}; its {ending} is left out</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{takes}&#xa0;; son {ending} est omis</translation>
    </message>
    <message>
        <source>{share} right</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{share} justes</translation>
    </message>
    <message>
        <source>log-loss {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>log-perte {number}</translation>
    </message>
    <message>
        <source>calibration error {share}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>erreur de calibration {share}</translation>
    </message>
    <message>
        <source>calibration error {share} (fitted {fitted})</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>erreur de calibration {share} (ajustée {fitted})</translation>
    </message>
    <message>
        <source>where no digit has more than half of the probability</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>quand aucun chiffre n’a plus de la moitié de la probabilité</translation>
    </message>
    <message>
        <source>below a margin of {margin}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>sous une marge de {margin}</translation>
    </message>
    <message>
        <source>below a margin of {margin}, or a logsumexp of {energy}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>sous une marge de {margin}, ou un logsumexp de {energy}</translation>
    </message>
    <message>
        <source>on {device}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>sur {device}</translation>
    </message>
    <message>
        <source>seed {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>graine {number}</translation>
    </message>
</context>
<context>
    <name>ChannelMaps</name>
    <message>
        <source>In each square the network says how much the ink there speaks for a digit: the average of a map is that digit’s logit. Point at a square to see where it looks; click to ask about its digit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Dans chaque carré, le réseau dit combien l’encre qui s’y trouve parle pour un chiffre&#xa0;: la moyenne d’une carte est le logit de ce chiffre. Pointez un carré pour voir ce qu’il regarde&#xa0;; cliquez pour interroger son chiffre.</translation>
    </message>
    <message>
        <source>Ten maps, one for each digit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Dix cartes, une par chiffre</translation>
    </message>
    <message>
        <source>The ink that the network sees</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>L’encre que voit le réseau</translation>
    </message>
    <message>
        <source>Each map says where the ink speaks for its digit; its mean is the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Chaque carte dit où l’encre parle pour son chiffre&#xa0;; sa moyenne est le logit.</translation>
    </message>
    <message>
        <source>your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>votre encre</translation>
    </message>
    <message>
        <source>Row {row}, column {column} of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Ligne {row}, colonne {column} de {digit}</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{count} rows</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/chart.py</extracomment>
        <translation>{name} de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close LogitDesk</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Fermer LogitDesk</translation>
    </message>
    <message>
        <source>A network is being trained. Keep the result?</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Un réseau est en cours d’entraînement. Garder le résultat&#xa0;?</translation>
    </message>
    <message>
        <source>To keep it, it is measured and saved first. LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Pour le garder, il est d’abord mesuré et enregistré. LogitDesk se ferme ensuite tout seul.</translation>
    </message>
    <message>
        <source>&amp;Keep the best so far</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Garder le meilleur</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Go on training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>&amp;Continuer l’entraînement</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>TensorFlow code for what is on screen</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Code TensorFlow de ce qui est à l’écran</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the whole program on the clipboard</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Mettre tout le programme dans le presse-papiers</translation>
    </message>
    <message>
        <source>Run it: each call prints the numbers below it.</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Exécutez-le&#xa0;: chaque appel affiche les nombres qui le suivent.</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>logitdesk/ui/loss_lab/code_view.py</extracomment>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CollectCard</name>
    <message>
        <source>Three of each, in a minute. They stay on this computer.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Trois de chaque, en une minute. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Digits collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Chiffres recueillis</translation>
    </message>
    <message>
        <source>Who draws</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Qui dessine</translation>
    </message>
    <message>
        <source>Digits are kept under this name.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Les chiffres sont gardés sous ce nom.</translation>
    </message>
    <message>
        <source>Write a {digit}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Écrivez un {digit}</translation>
    </message>
    <message>
        <source>Collect digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Recueillir des chiffres</translation>
    </message>
    <message>
        <source>{done} of {count}, kept when the pen rests. Undo takes one back.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{done} sur {count}, gardés quand le stylo repose. Annuler en retire un.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>A new person…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Une nouvelle personne…</translation>
    </message>
    <message>
        <source>A new person</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Une nouvelle personne</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>added</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>après</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>changement</translation>
    </message>
    <message>
        <source>class</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>classe</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>colonne</translation>
    </message>
    <message>
        <source>confidence</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>confiance</translation>
    </message>
    <message>
        <source>count</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>cross_entropy</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>époque</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>gradient</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>haut</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>encre</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>largest</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>maximum</translation>
    </message>
    <message>
        <source>layer</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>couche</translation>
    </message>
    <message>
        <source>limit of the margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>limite de la marge</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>courbe</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>log-cote</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>bas</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>margin</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>marge</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>marque</translation>
    </message>
    <message>
        <source>misread</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>mal lu</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>naïve</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>réseau</translation>
    </message>
    <message>
        <source>now-right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>désormais juste</translation>
    </message>
    <message>
        <source>now-wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>désormais faux</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>numéro</translation>
    </message>
    <message>
        <source>part</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>partie</translation>
    </message>
    <message>
        <source>patched</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>corrigée</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>juste</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>scale</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>échelle</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>seconde</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>softmax deux fois</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>pas</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>unité</translation>
    </message>
    <message>
        <source>value</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>valeur</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/charts/columns.py</extracomment>
        <translation>faux</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>All logits have one scale. Maps: which ink speaks for the digit asked about (blue, +) and against it (orange, −).</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Tous les logits ont une même échelle. Cartes&#xa0;: quelle encre parle pour le chiffre interrogé (bleu, +) et contre lui (orange, −).</translation>
    </message>
    <message>
        <source>Networks side by side</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Réseaux côte à côte</translation>
    </message>
    <message>
        <source>Choose up to {count} networks, also several of one architecture</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Choisissez jusqu’à {count} réseaux, même plusieurs d’une architecture</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>the networks compared</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>les réseaux comparés</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The share of the test images that are read right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La part des images de test bien lues.</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mal lues</translation>
    </message>
    <message>
        <source>How many of the test images are read wrong.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Combien d’images de test sont mal lues.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Log-perte</translation>
    </message>
    <message>
        <source>The mean of −ln p, where p is the probability given to the right digit: a sure mistake costs much. Smaller is better; in nats.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La moyenne de −ln p, où p est la probabilité donnée au bon chiffre&#xa0;: une erreur sûre d’elle coûte cher. Plus petit est mieux&#xa0;; en nats.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>How far, on average, the probability of the digit read is from the share of such readings that are right. Smaller is better.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>L’écart moyen entre la probabilité du chiffre lu et la part de ces lectures qui sont justes. Plus petit est mieux.</translation>
    </message>
    <message>
        <source>95&#xa0;% interval</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Of 100 such intervals, 95 hold the share that endlessly many such images would give (Wilson’s). The difference may be chance where equally good networks would differ as much on one set of images in twenty, or more often (McNemar’s test).</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Sur 100 intervalles de ce genre, 95 contiennent la part qu’une infinité d’images semblables donnerait (Wilson). La différence peut être due au hasard si des réseaux également bons diffèrent autant sur un jeu d’images sur vingt, ou plus souvent (test de McNemar).</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>différence</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>pareil</translation>
    </message>
    <message>
        <source>before {before}, now {now}, {difference}, {word}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>avant {before}, maintenant {now}, {difference}, {word}</translation>
    </message>
    <message>
        <source>Before and after, on the same test images</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Avant et après, sur les mêmes images de test</translation>
    </message>
    <message>
        <source>hardly chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>guère un hasard</translation>
    </message>
    <message>
        <source>may be chance</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>peut-être le hasard</translation>
    </message>
</context>
<context>
    <name>ConfidenceView</name>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>faux</translation>
    </message>
    <message>
        <source>histogram of answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>histogramme des réponses</translation>
    </message>
    <message>
        <source>Histogram of</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>What of the winning digit is counted.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Ce qui est compté du chiffre gagnant.</translation>
    </message>
    <message>
        <source>Calibration</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Of the images that are read with about the same probability, the share that is read right. A calibrated network lies on the dashed line.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Parmi les images lues avec à peu près la même probabilité, la part bien lue. Un réseau calibré suit la ligne en tirets.</translation>
    </message>
    <message>
        <source>Limit of doubt</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Limite du doute</translation>
    </message>
    <message>
        <source>An answer is believed where the largest logit leads by this limit or more. Drag the upright line to see what another limit would doubt and believe.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Une réponse est acceptée si le plus grand logit mène d’au moins cette limite. Glissez la ligne verticale pour voir ce qu’une autre limite mettrait en doute ou accepterait.</translation>
    </message>
    <message>
        <source>Right and wrong answers</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Réponses justes et fausses</translation>
    </message>
    <message>
        <source>How many images are read right, and wrong, by a value of the winning digit.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Combien d’images sont bien lues, et mal lues, selon une valeur du chiffre gagnant.</translation>
    </message>
    <message>
        <source>calibration of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>calibration de {network}</translation>
    </message>
    <message>
        <source>coverage of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>couverture de {network}</translation>
    </message>
    <message>
        <source>histogram of {network}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>histogramme de {network}</translation>
    </message>
    <message>
        <source>its own</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>la sienne</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong ({wrong_share}).</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>À une limite de {limit}, {doubted} images sur {total} sont mises en doute ({doubted_share}). Des {believed} acceptées, {wrong} sont fausses ({wrong_share}).</translation>
    </message>
    <message>
        <source>At a limit of {limit}, {doubted} of {total} images are doubted ({doubted_share}). Of the {believed} believed, {wrong} are wrong.</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>À une limite de {limit}, {doubted} images sur {total} sont mises en doute ({doubted_share}). Des {believed} acceptées, {wrong} sont fausses.</translation>
    </message>
    <message>
        <source>Doubted: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Mises en doute&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Believed, wrong: {count}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Acceptées, fausses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>believed, wrong at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>acceptées, fausses à une limite de {limit}</translation>
    </message>
    <message>
        <source>doubted at a limit of {limit}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>mises en doute à une limite de {limit}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>mean probability</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>probabilité moyenne</translation>
    </message>
    <message>
        <source>read right</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>bien lues</translation>
    </message>
    <message>
        <source>Probability {low} to {high}</source>
        <extracomment>logitdesk/ui/evaluation/confidence_view.py</extracomment>
        <translation>Probabilité {low} à {high}</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>is</source>
        <comment>above what the images of each row show</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>read as</source>
        <comment>above what a network answered, a column each</comment>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>{label} read as {answer}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>{label} lu comme {answer}&#xa0;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln image, {wrong} mal lue</numerusform>
            <numerusform>%Ln images, {wrong} mal lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images, {wrong} read wrong; most often {mistakes}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln image, {wrong} mal lue&#xa0;; le plus souvent {mistakes}</numerusform>
            <numerusform>%Ln images, {wrong} mal lues&#xa0;; le plus souvent {mistakes}</numerusform>
        </translation>
    </message>
    <message>
        <source>Is {label}, read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>Est {label}, lu comme {answer}</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>of this row</source>
        <extracomment>logitdesk/ui/evaluation/matrix.py</extracomment>
        <translation>de cette ligne</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>Handwritten digits of some 500 people, scanned from paper; the set that digit readers have been measured on since 1998.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Chiffres manuscrits de quelque 500 personnes, numérisés sur papier&#xa0;; le jeu sur lequel on mesure les lecteurs de chiffres depuis 1998.</translation>
    </message>
    <message>
        <source>UCI pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Traits de stylo UCI</translation>
    </message>
    <message>
        <source>Digits that 30 people wrote with a pen on a tablet, drawn here as your own strokes are; the digits of 8 of the writers are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Chiffres que 30 personnes ont écrits au stylet sur une tablette, dessinés ici comme vos propres traits&#xa0;; ceux de 8 des scripteurs sont réservés à la mesure.</translation>
    </message>
    <message>
        <source>UNIPEN pen strokes</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Traits de stylo UNIPEN</translation>
    </message>
    <message>
        <source>Digits that some 250 people wrote for 17 laboratories, each with pens of its own; the digits of nine of the laboratories are kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Chiffres que quelque 250 personnes ont écrits pour 17 laboratoires, chacun avec ses stylets&#xa0;; ceux de neuf des laboratoires sont réservés à la mesure.</translation>
    </message>
    <message>
        <source>LogitDesk’s samples</source>
        <extracomment>logitdesk/datasets/catalogue.py
----------
logitdesk/datasets/examples.py</extracomment>
        <translation>Exemples de LogitDesk</translation>
    </message>
    <message>
        <source>Forty drawings that come with the program, varied as other hands would draw them. They are always there, but show few of the ways in which people write.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Quarante dessins fournis avec le programme, variés comme d’autres mains les traceraient. Ils sont toujours là, mais montrent peu des façons d’écrire.</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Your own, of the page My digits. Of each class every third is kept for measuring.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Les vôtres, de la page Mes chiffres. De chaque classe, un sur trois est réservé à la mesure.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”: choose {names}.</source>
        <extracomment>logitdesk/datasets/catalogue.py</extracomment>
        <translation>Il n’y a pas de jeu de données «&#xa0;{name}&#xa0;»&#xa0;: choisissez {names}.</translation>
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
        <translation>{distortion}&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>rotation, clockwise</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>rotation, sens horaire</translation>
    </message>
    <message>
        <source>slant to the right</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>inclinaison à droite</translation>
    </message>
    <message>
        <source>size</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>taille</translation>
    </message>
    <message>
        <source>pen, wider by</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>stylo, plus large de</translation>
    </message>
    <message>
        <source> pixels</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>noise, standard deviation</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>bruit, écart type</translation>
    </message>
    <message>
        <source>hidden square, side</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>carré masqué, côté</translation>
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
        <translation>nouveau tracé</translation>
    </message>
    <message>
        <source>distorting and reading</source>
        <extracomment>logitdesk/datasets/distortions.py</extracomment>
        <translation>déformation et lecture</translation>
    </message>
    <message>
        <source>{path} is not the original file: its checksum differs. Replace it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{path} n’est pas le fichier d’origine&#xa0;: sa somme de contrôle diffère. Remplacez-le.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}. Delete it, so that it is downloaded again.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{file} ne peut pas être lu&#xa0;: {error}. Supprimez-le, pour qu’il soit téléchargé de nouveau.</translation>
    </message>
    <message>
        <source>there is no answer</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>{file} was not found and could not be downloaded.
Looked for:
{looked}
Tried:
{tried}
Connect to the network and try again, or put the file in the folder {folder}, or set LOGITDESK_DATA to a folder that has it.</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>{file} est introuvable et n’a pas pu être téléchargé.
Cherché&#xa0;:
{looked}
Essayé&#xa0;:
{tried}
Connectez-vous au réseau et réessayez, ou mettez le fichier dans le dossier {folder}, ou donnez à LOGITDESK_DATA un dossier qui le contient.</translation>
    </message>
    <message>
        <source>what came ({count:,} bytes) is not the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>ce qui est arrivé ({count:,} octets) n’est pas le fichier d’origine</translation>
    </message>
    <message>
        <source>what came is no zip with {file} in it ({error})</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>ce qui est arrivé n’est pas un zip contenant {file} ({error})</translation>
    </message>
    <message>
        <source>what comes is larger than the original file</source>
        <extracomment>logitdesk/datasets/download.py</extracomment>
        <translation>ce qui arrive est plus grand que le fichier d’origine</translation>
    </message>
    <message>
        <source>{network} learned from digits that are among these, and reads them better than others. What it makes of others was shown after it was taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{network} a appris de chiffres qui sont parmi ceux-ci, et les lit mieux que d’autres. Ce qu’il fait des autres a été montré après son apprentissage.</translation>
    </message>
    <message>
        <source>{first} and {second} learned from digits that are among these, and read them better than others. What they make of others was shown after they were taught.</source>
        <extracomment>logitdesk/datasets/evaluation.py</extracomment>
        <translation>{first} et {second} ont appris de chiffres qui sont parmi ceux-ci, et les lisent mieux que d’autres. Ce qu’ils font des autres a été montré après leur apprentissage.</translation>
    </message>
    <message>
        <source>MNIST test set</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Jeu de test MNIST</translation>
    </message>
    <message>
        <source>UCI pen strokes, 8 writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Traits de stylo UCI, 8 scripteurs</translation>
    </message>
    <message>
        <source>UNIPEN, nine laboratories</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, neuf laboratoires</translation>
    </message>
    <message>
        <source>UNIPEN, held-back writers</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>UNIPEN, scripteurs réservés</translation>
    </message>
    <message>
        <source>My digits, held-back third</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Mes chiffres, tiers réservé</translation>
    </message>
    <message>
        <source>Junk</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Non-chiffres</translation>
    </message>
    <message>
        <source>UNIPEN letters and symbols</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Lettres et symboles UNIPEN</translation>
    </message>
    <message>
        <source>index {index}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>numéro {index}</translation>
    </message>
    <message>
        <source>index {index}, writer {writer}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>numéro {index}, scripteur {writer}</translation>
    </message>
    <message>
        <source>Junk is not drawn again: choose digits, or leave it as it is.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Les non-chiffres ne sont pas redessinés&#xa0;: choisissez des chiffres, ou laissez-les tels quels.</translation>
    </message>
    <message>
        <source>There is no data set “{name}”, and no such file. Choose {names}, or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Il n’y a ni jeu de données ni fichier «&#xa0;{name}&#xa0;». Choisissez {names}, ou un fichier de dessins étiquetés.</translation>
    </message>
    <message>
        <source>There is none of your own digits to measure by: of each class every third is. Collect three of each on the page My digits.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>Aucun de vos chiffres ne peut servir à mesurer&#xa0;: de chaque classe, un sur trois sert. Recueillez-en trois de chaque sur la page Mes chiffres.</translation>
    </message>
    <message>
        <source>{data_set} is of images, not of strokes, so its digits cannot be drawn again. Choose {names} or a file of labelled drawings.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{data_set} contient des images, pas des traits&#xa0;: ses chiffres ne peuvent pas être redessinés. Choisissez {names} ou un fichier de dessins étiquetés.</translation>
    </message>
    <message>
        <source>drawing what is no digit</source>
        <extracomment>logitdesk/datasets/examples.py
----------
logitdesk/datasets/junk.py</extracomment>
        <translation>dessin de non-chiffres</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} ne contient aucun dessin étiqueté pour mesurer.</translation>
    </message>
    <message>
        <source>{file} holds no labelled drawing to measure by. {why}</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file} ne contient aucun dessin étiqueté pour mesurer. {why}</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no label, so it cannot be measured by.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}&#xa0;: le dessin {number} n’a pas d’étiquette et ne peut pas servir à mesurer.</translation>
    </message>
    <message>
        <source>{file}, drawing {number} has no ink on the page, so there is nothing to read.</source>
        <extracomment>logitdesk/datasets/examples.py</extracomment>
        <translation>{file}&#xa0;: le dessin {number} n’a pas d’encre sur la page&#xa0;; il n’y a rien à lire.</translation>
    </message>
    <message>
        <source>drawing letters</source>
        <extracomment>logitdesk/datasets/junk.py</extracomment>
        <translation>dessin des lettres</translation>
    </message>
    <message>
        <source>reading your own digits</source>
        <extracomment>logitdesk/datasets/mine.py</extracomment>
        <translation>lecture de vos chiffres</translation>
    </message>
    <message>
        <source>MNIST&apos;s {split} files do not belong together: {images}, {labels}.</source>
        <extracomment>logitdesk/datasets/mnist.py</extracomment>
        <translation>Les fichiers {split} de MNIST ne vont pas ensemble&#xa0;: {images}, {labels}.</translation>
    </message>
    <message>
        <source>drawing pendigits</source>
        <extracomment>logitdesk/datasets/pendigits.py
----------
logitdesk/training/teaching.py</extracomment>
        <translation>dessin de pendigits</translation>
    </message>
    <message>
        <source>drawing samples</source>
        <extracomment>logitdesk/datasets/samples.py</extracomment>
        <translation>dessin des exemples</translation>
    </message>
    <message>
        <source>drawing UNIPEN</source>
        <extracomment>logitdesk/datasets/unipen_digits.py</extracomment>
        <translation>dessin d’UNIPEN</translation>
    </message>
    <message>
        <source>There is no evidence for “{network}”: it has no gradients with it.</source>
        <extracomment>logitdesk/inference/answers.py</extracomment>
        <translation>Il n’y a pas d’indices pour «&#xa0;{network}&#xa0;»&#xa0;: ses gradients ne l’accompagnent pas.</translation>
    </message>
    <message>
        <source>its card says “{architecture}” with {count:,} weights, and such a network has {other:,}</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>sa fiche dit «&#xa0;{architecture}&#xa0;» avec {count:,} poids, et un tel réseau en a {other:,}</translation>
    </message>
    <message>
        <source>its network gives logits that are no finite numbers</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>son réseau donne des logits qui ne sont pas des nombres finis</translation>
    </message>
    <message>
        <source>its graph for Evidence is another network’s</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>son graphe pour Indices est celui d’un autre réseau</translation>
    </message>
    <message>
        <source>its graph for Evidence is none of a “{architecture}”</source>
        <extracomment>logitdesk/inference/consistency.py</extracomment>
        <translation>son graphe pour Indices n’est pas celui d’un «&#xa0;{architecture}&#xa0;»</translation>
    </message>
    <message>
        <source>The graph for Evidence is none that LiteRT can run: {error}.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Le graphe pour Indices n’est pas exécutable par LiteRT&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The graph for Evidence is one for something else.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Le graphe pour Indices est fait pour autre chose.</translation>
    </message>
    <message>
        <source>The graph for Evidence is not one of this network.</source>
        <extracomment>logitdesk/inference/evidence.py</extracomment>
        <translation>Le graphe pour Indices n’est pas celui de ce réseau.</translation>
    </message>
    <message>
        <source>Choose another network; “logitdesk models” lists them.</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>Choisissez un autre réseau&#xa0;; «&#xa0;logitdesk models&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>it is for something else than 28 × 28 pixels and ten logits</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>il est fait pour autre chose que 28 × 28 pixels et dix logits</translation>
    </message>
    <message>
        <source>{file} is not a network that LiteRT can run: {error}. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} n’est pas un réseau que LiteRT peut exécuter&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{file} gives logits that are no finite numbers. {remedy}</source>
        <extracomment>logitdesk/inference/network.py</extracomment>
        <translation>{file} donne des logits qui ne sont pas des nombres finis. {remedy}</translation>
    </message>
    <message>
        <source>a stroke has a number that is not within ±{most:g}</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>un trait a un nombre hors de ±{most:g}</translation>
    </message>
    <message>
        <source>a stroke has a width that is not above zero</source>
        <extracomment>logitdesk/ink/drawing.py</extracomment>
        <translation>un trait a une largeur qui n’est pas au-dessus de zéro</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>le début</translation>
    </message>
    <message>
        <source>the middle</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>le milieu</translation>
    </message>
    <message>
        <source>the end</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>la fin</translation>
    </message>
    <message>
        <source>stroke {number}</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>trait {number}</translation>
    </message>
    <message>
        <source>the picture</source>
        <extracomment>logitdesk/ink/parts.py</extracomment>
        <translation>l’image</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>its model.keras</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son model.keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} is not a network that Keras saved</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} n’est pas un réseau enregistré par Keras</translation>
    </message>
    <message>
        <source>{it_or_its_model} has a description of absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} a une description d’une taille absurde</translation>
    </message>
    <message>
        <source>{it_or_its_model} would unpack to an absurd size</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} se décompresserait à une taille absurde</translation>
    </message>
    <message>
        <source>{it_or_its_model} does not describe a network</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{it_or_its_model} ne décrit pas un réseau</translation>
    </message>
    <message>
        <source>its model.keras has a part that no network of LogitDesk has (“{part:.136}”), and loading that might run code</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son model.keras a une partie qu’aucun réseau de LogitDesk n’a («&#xa0;{part:.136}&#xa0;»), et la charger pourrait exécuter du code</translation>
    </message>
    <message>
        <source>it has a Lambda layer, which is a program, and no program of a file runs</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>il a une couche Lambda, qui est un programme, et aucun programme d’un fichier n’est exécuté</translation>
    </message>
    <message>
        <source>it has a part that LogitDesk does not know (“{part:.80}”), and loading that might run code; use the usual layers of Keras, joined by Sequential or Model(inputs, outputs)</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>il a une partie que LogitDesk ne connaît pas («&#xa0;{part:.80}&#xa0;»), et la charger pourrait exécuter du code&#xa0;; utilisez les couches habituelles de Keras, reliées par Sequential ou Model(inputs, outputs)</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>logitdesk/library/archive.py
----------
logitdesk/training/network_import.py</extracomment>
        <translation>il est abîmé</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}. Get another copy, exported by LogitDesk, from someone you trust.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{file} n’a pas été importé&#xa0;: {why}. Procurez-vous une autre copie, exportée par LogitDesk, auprès de quelqu’un de confiance.</translation>
    </message>
    <message>
        <source>{path} could not be imported into {folder}: {reason}.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>{path} n’a pas pu être importé dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ce n’est pas un fichier exporté par LogitDesk</translation>
    </message>
    <message>
        <source>it is a model that Keras saved, and only LogitDesk&apos;s own can be read</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>c’est un modèle enregistré par Keras, et seuls ceux de LogitDesk peuvent être lus</translation>
    </message>
    <message>
        <source>it is not a file that LogitDesk exported, or not the whole of it</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ce n’est pas un fichier exporté par LogitDesk, ou pas en entier</translation>
    </message>
    <message>
        <source>its {file} is compressed in an unknown way</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son {file} est compressé d’une manière inconnue</translation>
    </message>
    <message>
        <source>its {file} is too large</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son {file} est trop grand</translation>
    </message>
    <message>
        <source>its card cannot be used: {error}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>sa fiche est inutilisable&#xa0;: {error}</translation>
    </message>
    <message>
        <source>its architecture is “{name:.100}”, and this LogitDesk knows {known}</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son architecture est «&#xa0;{name:.100}&#xa0;», et ce LogitDesk connaît {known}</translation>
    </message>
    <message>
        <source>The card says nothing of the graph for Evidence.</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>La fiche ne dit rien du graphe pour Indices.</translation>
    </message>
    <message>
        <source>its files are not those that its card describes</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>ses fichiers ne sont pas ceux que sa fiche décrit</translation>
    </message>
    <message>
        <source>its network is not one that can be run for 28 × 28 digits</source>
        <extracomment>logitdesk/library/archive.py</extracomment>
        <translation>son réseau ne peut pas être exécuté pour des chiffres 28 × 28</translation>
    </message>
    <message>
        <source>{path} cannot be used: {why}.</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>{path} est inutilisable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it holds MNIST’s labels; choose the file with the images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il contient les étiquettes de MNIST&#xa0;; choisissez le fichier des images</translation>
    </message>
    <message>
        <source>it is not an IDX file of bytes</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>ce n’est pas un fichier IDX d’octets</translation>
    </message>
    <message>
        <source>it holds more than {size} MB of numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il contient plus de {size} Mo de nombres</translation>
    </message>
    <message>
        <source>it has neither {name} nor another name of images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il n’a ni {name} ni un autre nom d’images</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <extracomment>logitdesk/library/array_file.py
----------
logitdesk/library/drawing_file.py</extracomment>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it has {count} columns</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il a {count} colonnes</translation>
    </message>
    <message>
        <source>it holds other things than numbers</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il contient autre chose que des nombres</translation>
    </message>
    <message>
        <source>one number</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>it holds {shape:.100}, where images are n × 28 × 28</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il contient {shape:.100}, alors que des images font n × 28 × 28</translation>
    </message>
    <message>
        <source>it holds more than {most:,} images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il contient plus de {most:,} images</translation>
    </message>
    <message>
        <source>it holds no images</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>il ne contient pas d’images</translation>
    </message>
    <message>
        <source>its numbers are not from 0 to 255</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>ses nombres ne vont pas de 0 à 255</translation>
    </message>
    <message>
        <source>its labels are not {count} digits</source>
        <extracomment>logitdesk/library/array_file.py</extracomment>
        <translation>ses étiquettes ne sont pas {count} chiffres</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>{file} ne peut pas être écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>A page was kept that cannot be read any more. It is set aside as {file}.</source>
        <extracomment>logitdesk/library/autosave.py</extracomment>
        <translation>Une page avait été gardée, qui n’est plus lisible. Elle est mise de côté sous {file}.</translation>
    </message>
    <message>
        <source>Reinstall LogitDesk if it came with that; otherwise copy it again, or train it anew.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>Réinstallez LogitDesk s’il en faisait partie&#xa0;; sinon copiez-le de nouveau, ou réentraînez-le.</translation>
    </message>
    <message>
        <source>{file} is not the file that its {card} describes: it was changed. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} n’est pas le fichier que décrit son {card}&#xa0;: il a été modifié. {remedy}</translation>
    </message>
    <message>
        <source>{folder} is not a folder with a network.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} n’est pas un dossier contenant un réseau.</translation>
    </message>
    <message>
        <source>{folder} is not a whole network: {name} is missing. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{folder} n’est pas un réseau complet&#xa0;: {name} manque. {remedy}</translation>
    </message>
    <message>
        <source>{file} is not the card of a network: {error}. {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{file} n’est pas la fiche d’un réseau&#xa0;: {error}. {remedy}</translation>
    </message>
    <message>
        <source>{what} {remedy}</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>{what} {remedy}</translation>
    </message>
    <message>
        <source>The network could not be written to {folder}: {reason}.</source>
        <extracomment>logitdesk/library/bundle.py</extracomment>
        <translation>Le réseau n’a pas pu être écrit dans {folder}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Perceptron</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Perceptron</translation>
    </message>
    <message>
        <source>each logit is one weighted sum of the pixels, plus a bias</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>chaque logit est une somme pondérée des pixels, plus un biais</translation>
    </message>
    <message>
        <source>two layers of convolutions, then a dense layer of 1,024</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>deux couches de convolutions, puis une couche dense de 1&#x202f;024</translation>
    </message>
    <message>
        <source>small convolutions only; each logit is the mean of its class&apos;s own map</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>seulement de petites convolutions&#xa0;; chaque logit est la moyenne de la carte de sa classe</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>built with Keras elsewhere and imported; it learns on</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>construit avec Keras ailleurs et importé&#xa0;; il continue d’apprendre</translation>
    </message>
    <message>
        <source>its “limits” have no “margin”</source>
        <extracomment>logitdesk/library/card.py</extracomment>
        <translation>ses «&#xa0;limits&#xa0;» n’ont pas de «&#xa0;margin&#xa0;»</translation>
    </message>
    <message>
        <source>{path}: more than {most} bad lines. It was not read on.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}&#xa0;: plus de {most} lignes incorrectes. La lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>{path} is damaged or incomplete ({error}). Get another copy of it.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path} est endommagé ou incomplet ({error}). Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{path}, ligne {number}</translation>
    </message>
    <message>
        <source>{place} is larger than {limit} MB. Put one drawing a line in a .jsonl.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} dépasse {limit} Mo. Mettez un dessin par ligne dans un .jsonl.</translation>
    </message>
    <message>
        <source>{place} cannot be a drawing: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} ne peut pas être un dessin&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{place}, drawing {number}</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place}, dessin {number}</translation>
    </message>
    <message>
        <source>{place} is not a drawing that can be used: {error}.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} n’est pas un dessin utilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{place} has no strokes, so there is nothing to read. Draw something.</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>{place} n’a pas de traits&#xa0;: il n’y a rien à lire. Dessinez quelque chose.</translation>
    </message>
    <message>
        <source>so many points are no handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>autant de points ne sont pas de l’écriture</translation>
    </message>
    <message>
        <source>its strokes are longer or wider than any handwriting</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>ses traits sont plus longs ou plus larges que toute écriture</translation>
    </message>
    <message>
        <source>a point&apos;s width is not above zero</source>
        <extracomment>logitdesk/library/drawing_file.py</extracomment>
        <translation>la largeur d’un point n’est pas au-dessus de zéro</translation>
    </message>
    <message>
        <source>it is longer than any of them</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>il est plus long qu’aucun d’eux</translation>
    </message>
    <message>
        <source>it does not say “logitdesk”: “{kind}”</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>il ne dit pas «&#xa0;logitdesk&#xa0;»&#xa0;: «&#xa0;{kind}&#xa0;»</translation>
    </message>
    <message>
        <source>{what} comes from a newer LogitDesk. Get that one to open it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} vient d’un LogitDesk plus récent. Procurez-vous-le pour l’ouvrir.</translation>
    </message>
    <message>
        <source>it has not a bias for each output</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>il n’a pas un biais par sortie</translation>
    </message>
    <message>
        <source>there are points of a class that it has not</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>il y a des points d’une classe qu’il n’a pas</translation>
    </message>
    <message>
        <source>{what} does not hold a perceptron lab: {why}. Copy or save it in the perceptron lab again, and take all of it.</source>
        <extracomment>logitdesk/library/experiment.py</extracomment>
        <translation>{what} ne contient pas de labo perceptron&#xa0;: {why}. Copiez-le ou enregistrez-le de nouveau dans le labo perceptron, et prenez le tout.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>votre part du disque est pleine</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>you have no permission</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>vous n’en avez pas la permission</translation>
    </message>
    <message>
        <source>{path} was not found. Check its name and folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} est introuvable. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check it.</source>
        <extracomment>logitdesk/library/files.py
----------
logitdesk/library/page_file.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>{path} is a folder. Name the files in it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} est un dossier. Nommez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>{path} is no ordinary file. Name an image or a drawing.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} n’est pas un fichier ordinaire. Nommez une image ou un dessin.</translation>
    </message>
    <message>
        <source>{path} may not be read. Ask for the permission to read it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ne peut pas être lu. Demandez la permission de le lire.</translation>
    </message>
    <message>
        <source>{path} is empty. Get another copy of it.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} est vide. Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Get another copy.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>{path} is larger than {size:.3g} MB, as no such file is.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} dépasse {size:.3g} Mo, ce qu’aucun fichier de ce genre ne fait.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. What was there is unchanged. Try another folder.</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}. Ce qui s’y trouvait est inchangé. Essayez un autre dossier.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>il est imbriqué trop profondément</translation>
    </message>
    <message>
        <source>it is not text in UTF-8; save it as UTF-8</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>ce n’est pas du texte en UTF-8&#xa0;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>it is not JSON ({error})</source>
        <extracomment>logitdesk/library/files.py</extracomment>
        <translation>ce n’est pas du JSON ({error})</translation>
    </message>
    <message>
        <source>There is no network “{name}”. There are: {known}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Il n’y a pas de réseau «&#xa0;{name}&#xa0;». Il y a&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”, nor any other. Reinstall LogitDesk, or train one: logitdesk train --model cnn</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Il n’y a pas de réseau «&#xa0;{name}&#xa0;», ni aucun autre. Réinstallez LogitDesk, ou entraînez-en un&#xa0;: logitdesk train --model cnn</translation>
    </message>
    <message>
        <source>{folder} cannot be read: {why}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A network needs a name. Type one.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Un réseau a besoin d’un nom. Tapez-en un.</translation>
    </message>
    <message>
        <source>“{beginning}…” is too long. Choose a shorter name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{beginning}&#xa0;»… est trop long. Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>“{name}” has a slash or a character that cannot be seen. Leave it out.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a une barre oblique ou un caractère invisible. Retirez-le.</translation>
    </message>
    <message>
        <source>There is a network “{name}” already. Choose another name.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>Il y a déjà un réseau «&#xa0;{name}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{folder} is the folder of all networks. It is not deleted here.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>{folder} est le dossier de tous les réseaux. Il n’est pas supprimé ici.</translation>
    </message>
    <message>
        <source>“{name}” could not be deleted: {reason}. Check the folder {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être supprimé&#xa0;: {reason}. Vérifiez le dossier {folder}.</translation>
    </message>
    <message>
        <source>“{name}” is not in the trash any more.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>“{name}” could not be brought back: {reason}. It is still in {folder}.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être restauré&#xa0;: {reason}. Il est encore dans {folder}.</translation>
    </message>
    <message>
        <source>“{name}” came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» a été fourni avec LogitDesk et reste tel quel.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was deleted, perhaps in another window.</source>
        <extracomment>logitdesk/library/library.py</extracomment>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là&#xa0;: il a été supprimé, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>There is no ink on the page, so there is no digit to keep.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Il n’y a pas d’encre sur la page, donc pas de chiffre à garder.</translation>
    </message>
    <message>
        <source>More than {most:,} own digits cannot be kept. Delete some first.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Plus de {most:,} chiffres ne peuvent pas être gardés. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>{file} cannot be used: {why}. Nothing was changed. Make room on the disk, or see who else uses the file.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} est inutilisable&#xa0;: {why}. Rien n’a été modifié. Libérez de la place sur le disque, ou voyez qui d’autre utilise le fichier.</translation>
    </message>
    <message>
        <source>{file} was written by a newer LogitDesk. Nothing was changed: update this one to use it.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} a été écrit par un LogitDesk plus récent. Rien n’a été modifié&#xa0;: mettez celui-ci à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>{file} is damaged, and cannot be moved. Move it away.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file} est endommagé et ne peut pas être déplacé. Déplacez-le.</translation>
    </message>
    <message>
        <source>The file of your own digits was damaged. {count:,} of them could be read; the damaged file is kept as {file}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>Le fichier de vos chiffres était endommagé. {count:,} d’entre eux ont pu être lus&#xa0;; le fichier endommagé est gardé sous {file}.</translation>
    </message>
    <message>
        <source>it has neither strokes nor an image</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>il n’a ni traits ni image</translation>
    </message>
    <message>
        <source>its image is not 28 × 28</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>son image ne fait pas 28 × 28</translation>
    </message>
    <message>
        <source>{file}, line {number} is no labelled drawing: {error}.</source>
        <extracomment>logitdesk/library/own_digits.py</extracomment>
        <translation>{file}, la ligne {number} n’est pas un dessin étiqueté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} holds no drawing. Open another file.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} ne contient pas de dessin. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a HEIC photo, as iPhones take. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} est une photo HEIC, comme en prennent les iPhone. Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{path} is an AVIF picture. Save it as JPEG or PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} est une image AVIF. Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>{path} is a PDF. Save the page as PNG.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} est un PDF. Enregistrez la page en PNG.</translation>
    </message>
    <message>
        <source>{path} is a zip file: a network is imported by Model ▸ Manage networks; unpack others.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} est un fichier zip&#xa0;: un réseau s’importe par Modèle ▸ Gérer les réseaux&#xa0;; décompressez les autres.</translation>
    </message>
    <message>
        <source>{path} is an HDF5 file. A Keras model is imported by Model ▸ Manage networks.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{path} est un fichier HDF5. Un modèle Keras s’importe par Modèle ▸ Gérer les réseaux.</translation>
    </message>
    <message>
        <source>{path} has {scans} scans, far more than a JPEG needs. Save it anew.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{path} a {scans} passes, bien plus qu’un JPEG n’en demande. Enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The image</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>L’image</translation>
    </message>
    <message>
        <source>{name} shows no ink. Open one of a digit that stands out.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} ne montre pas d’encre. Ouvrez l’image d’un chiffre qui se détache.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>{name} is too large: {size}. Reduce it to {most} megapixels or less.</source>
        <extracomment>logitdesk/library/image_limits.py</extracomment>
        <translation>{name} est trop grand&#xa0;: {size}. Réduisez-le à {most} mégapixels ou moins.</translation>
    </message>
    <message>
        <source>{name} is neither a drawing nor an image that can be read. Open a drawing (JSON) or one of these: {formats}.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} n’est ni un dessin ni une image lisible. Ouvrez un dessin (JSON) ou l’un de ceux-ci&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>{count} pixels</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{count} pixels</translation>
    </message>
    <message>
        <source>a bomb</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>une bombe de décompression</translation>
    </message>
    <message>
        <source>{name} is a damaged image ({error}). Get another copy.</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>{name} est une image endommagée ({error}). Procurez-vous une autre copie.</translation>
    </message>
    <message>
        <source>its parts do not fit</source>
        <extracomment>logitdesk/library/page_file.py</extracomment>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>{path} is an SVG drawing of another program, or was changed by one; only those that LogitDesk saved are read. Export it as PNG there, and open that.</source>
        <extracomment>logitdesk/library/svg_file.py</extracomment>
        <translation>{path} est un dessin SVG d’un autre programme, ou modifié par un autre&#xa0;; seuls ceux que LogitDesk a enregistrés sont lus. Exportez-le là-bas en PNG, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>A perceptron has one or three outputs, with two weights and a bias</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Un perceptron a une ou trois sorties, avec deux poids et un biais</translation>
    </message>
    <message>
        <source>A weight is a finite number, and no larger than {most:g}</source>
        <extracomment>logitdesk/scores/perceptron.py</extracomment>
        <translation>Un poids est un nombre fini, et pas plus grand que {most:g}</translation>
    </message>
    <message>
        <source>The network could not be written. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Le réseau n’a pas pu être écrit. Libérez de la place sur le disque, aussi là où se trouve {folder}, et réessayez.</translation>
    </message>
    <message>
        <source>The network could not be written: {reason}. Make room on the disk, also where {folder} is, and try again.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Le réseau n’a pas pu être écrit&#xa0;: {reason}. Libérez de la place sur le disque, aussi là où se trouve {folder}, et réessayez.</translation>
    </message>
    <message>
        <source>The network could not be exported: {error}.</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Le réseau n’a pas pu être exporté&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>What the run left are not the weights of its network: {error}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Ce que l’entraînement a laissé n’est pas les poids de son réseau&#xa0;: {error}</translation>
    </message>
    <message>
        <source>There is nothing to compare with. {why}</source>
        <extracomment>logitdesk/training/build.py</extracomment>
        <translation>Il n’y a rien à quoi comparer. {why}</translation>
    </message>
    <message>
        <source>Training failed: the loss is no number any more, from the first epoch on. Choose a smaller learning rate, or another seed.</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>L’entraînement a échoué&#xa0;: la perte n’est plus un nombre, dès la première époque. Choisissez un taux d’apprentissage plus petit, ou une autre graine.</translation>
    </message>
    <message>
        <source>measuring</source>
        <extracomment>logitdesk/training/callbacks.py</extracomment>
        <translation>mesure</translation>
    </message>
    <message>
        <source>What this run left is not there any more: it was made a network of, or deleted, perhaps in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Ce que cet entraînement avait laissé n’est plus là&#xa0;: on en a fait un réseau, ou on l’a supprimé, peut-être dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This run is still going on in another window.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>Cet entraînement se poursuit dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>{folder} cannot be used: {reason}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{folder} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Training would have nowhere to keep its results: {folder} cannot be written ({reason}). Make room or mend the folder, or set LOGITDESK_HOME to another folder.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>L’entraînement n’aurait pas où garder ses résultats&#xa0;: {folder} ne peut pas être écrit ({reason}). Libérez de la place ou réparez le dossier, ou donnez à LOGITDESK_HOME un autre dossier.</translation>
    </message>
    <message>
        <source>{path} does not say what the run was to do: {error}.</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>{path} ne dit pas ce que l’entraînement devait faire&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The run left no weights that can be used: {path} cannot be read ({error}).</source>
        <extracomment>logitdesk/training/checkpoint.py</extracomment>
        <translation>L’entraînement n’a pas laissé de poids utilisables&#xa0;: {path} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>the LiteRT file&apos;s logits differ from Keras&apos; by up to {share:g} of their size</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>les logits du fichier LiteRT diffèrent de ceux de Keras de jusqu’à {share:g} de leur taille</translation>
    </message>
    <message>
        <source>{file} does not hold the weights of the network that its card describes. Choose another network. ({error})</source>
        <extracomment>logitdesk/training/export.py</extracomment>
        <translation>{file} ne contient pas les poids du réseau que sa fiche décrit. Choisissez un autre réseau. ({error})</translation>
    </message>
    <message>
        <source>it is larger than any network that reads digits</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>il est plus grand qu’aucun réseau qui lit des chiffres</translation>
    </message>
    <message>
        <source>it holds weights alone; save the whole model with model.save</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>il ne contient que des poids&#xa0;; enregistrez le modèle entier avec model.save</translation>
    </message>
    <message>
        <source>it is an HDF5 file that is damaged or incomplete</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>c’est un fichier HDF5 endommagé ou incomplet</translation>
    </message>
    <message>
        <source>it is a SavedModel without Keras’ description of its layers (model.export leaves that out), and its graph, which is a program, is not run here. Where the model was made, save it with model.save(“name.keras”) as well, and import that</source>
        <extracomment>logitdesk/training/keras_file.py</extracomment>
        <translation>c’est un SavedModel sans la description que Keras fait de ses couches (model.export l’omet), et son graphe, qui est un programme, n’est pas exécuté ici. Là où le modèle a été fait, enregistrez-le aussi avec model.save(“name.keras”), et importez ce fichier</translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre de 0 à 1</translation>
    </message>
    <message>
        <source>ink from 0 to 255</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre de 0 à 255</translation>
    </message>
    <message>
        <source>ink from −1 to 1</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre de −1 à 1</translation>
    </message>
    <message>
        <source>ink less MNIST’s mean, in its deviations</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre moins la moyenne de MNIST, en écarts types</translation>
    </message>
    <message>
        <source>dark ink on white, from 1 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre sombre sur blanc, de 1 à 0</translation>
    </message>
    <message>
        <source>dark ink on white, from 255 to 0</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>encre sombre sur blanc, de 255 à 0</translation>
    </message>
    <message>
        <source>it gives numbers that are not finite</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>il donne des nombres qui ne sont pas finis</translation>
    </message>
    <message>
        <source>it gives probabilities, and how it makes them of logits is not known</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>il donne des probabilités, et l’on ne sait pas comment il les tire des logits</translation>
    </message>
    <message>
        <source>it has a layer that cannot be converted to LiteRT</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>il a une couche qui ne peut pas être convertie en LiteRT</translation>
    </message>
    <message>
        <source>Keras {version} cannot load it ({what:.200})</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>Keras {version} ne peut pas le charger ({what:.200})</translation>
    </message>
    <message>
        <source>its inputs and outputs are {shapes:.100}; one that reads digits takes 28×28, 28×28×1 or 784 numbers and gives 10</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>ses entrées et sorties sont {shapes:.100}&#xa0;; un réseau qui lit des chiffres prend 28×28, 28×28×1 ou 784 nombres et en donne 10</translation>
    </message>
    <message>
        <source>it normalizes each pixel by itself, which is not known here</source>
        <extracomment>logitdesk/training/keras_model.py</extracomment>
        <translation>il normalise chaque pixel séparément, ce qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>One digit does not tell how it reads others of yours. Collect more, and teach it once more.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Un seul chiffre ne dit pas comment il lit vos autres chiffres. Recueillez-en d’autres, et apprenez-les-lui encore.</translation>
    </message>
    <message>
        <source>Stopped: so how it reads digits of yours that it has not seen is unknown.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>Arrêté&#xa0;: on ne sait donc pas comment il lit vos chiffres qu’il n’a pas vus.</translation>
    </message>
    <message>
        <source>{network} knew all of these digits, so they do not tell what it has learned.</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>{network} connaissait tous ces chiffres&#xa0;; ils ne disent donc pas ce qu’il a appris.</translation>
    </message>
    <message>
        <source>leaving some digits out</source>
        <extracomment>logitdesk/training/leaving_out.py</extracomment>
        <translation>mise à l’écart de chiffres</translation>
    </message>
    <message>
        <source>Load it in Keras, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Chargez-le dans Keras, enregistrez-le avec model.save(“name.keras”), et importez ce fichier.</translation>
    </message>
    <message>
        <source>Build the same layers in Keras, save that as “name.keras”, and import it.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Construisez les mêmes couches dans Keras, enregistrez-les sous “name.keras”, et importez ce fichier.</translation>
    </message>
    <message>
        <source>it holds weights alone, without the layers that they belong to</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>il ne contient que des poids, sans les couches auxquelles ils appartiennent</translation>
    </message>
    <message>
        <source>it is a pickle, a program that could do anything</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un pickle, un programme qui pourrait faire n’importe quoi</translation>
    </message>
    <message>
        <source>it is a PyTorch file, which is a pickle: a program</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un fichier PyTorch, donc un pickle&#xa0;: un programme</translation>
    </message>
    <message>
        <source>it describes layers alone, without their weights</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>il ne décrit que des couches, sans leurs poids</translation>
    </message>
    <message>
        <source>it is a Core ML model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un modèle Core ML</translation>
    </message>
    <message>
        <source>it is an ONNX model</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un modèle ONNX</translation>
    </message>
    <message>
        <source>it is a TensorFlow graph, a program, without the layers it was made of</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un graphe TensorFlow, un programme, sans les couches dont il est fait</translation>
    </message>
    <message>
        <source>Where the model was made, save it with model.save(“name.keras”), and import that.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>Là où le modèle a été fait, enregistrez-le avec model.save(“name.keras”), et importez ce fichier.</translation>
    </message>
    <message>
        <source>it is a LiteRT file, which can be run but not be trained or explained</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>c’est un fichier LiteRT, qui peut être exécuté mais ni entraîné ni expliqué</translation>
    </message>
    <message>
        <source>{file} was not imported: {what}. {remedy}</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} n’a pas été importé&#xa0;: {what}. {remedy}</translation>
    </message>
    <message>
        <source>its model.keras has other weights than its model.tflite</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>son model.keras a d’autres poids que son model.tflite</translation>
    </message>
    <message>
        <source>{file} was not imported: {why}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} n’a pas été importé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{file} could not be imported: {reason}.</source>
        <extracomment>logitdesk/training/network_import.py</extracomment>
        <translation>{file} n’a pas pu être importé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>There is no network “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/networks.py
----------
logitdesk/training/request.py</extracomment>
        <translation>Il n’y a pas de réseau «&#xa0;{name}&#xa0;»&#xa0;: choisissez {names}.</translation>
    </message>
    <message>
        <source>What the shipped network learned: scans and pen strokes of many people, by many pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Ce que le réseau fourni a appris&#xa0;: numérisations et traits de stylo de bien des gens, avec bien des stylos.</translation>
    </message>
    <message>
        <source>One look at each image: about 99.1&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Un passage sur chaque image&#xa0;: environ 99,1&#xa0;% de justes sur MNIST.</translation>
    </message>
    <message>
        <source>Two looks at each image: about 99&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Deux passages sur chaque image&#xa0;: environ 99&#xa0;% de justes sur MNIST.</translation>
    </message>
    <message>
        <source>Three looks at each image: about 92&#xa0;% right on MNIST.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Trois passages sur chaque image&#xa0;: environ 92&#xa0;% de justes sur MNIST.</translation>
    </message>
    <message>
        <source>As the shipped network was trained, on scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Comme le réseau fourni a été entraîné, sur des numérisations et des traits tracés avec plusieurs stylos.</translation>
    </message>
    <message>
        <source>One look at each image, in small steps.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Un passage sur chaque image, à petits pas.</translation>
    </message>
    <message>
        <source>On scans and pen strokes drawn by several pens.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Sur des numérisations et des traits tracés avec plusieurs stylos.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”: choose {names}.</source>
        <extracomment>logitdesk/training/request.py</extracomment>
        <translation>Il n’y a pas de recette «&#xa0;{name}&#xa0;»&#xa0;: choisissez {names}.</translation>
    </message>
    <message>
        <source>There is no digit to teach. Collect some on the page My digits, or say by “It was…” what a drawing is.</source>
        <extracomment>logitdesk/training/teaching.py</extracomment>
        <translation>Il n’y a pas de chiffre à apprendre. Recueillez-en sur la page Mes chiffres, ou dites par «&#xa0;C’était…&#xa0;» ce qu’est un dessin.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow ne voit aucun GPU</translation>
    </message>
    <message>
        <source>TensorFlow sees {count} GPUs</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>TensorFlow voit {count} GPU</translation>
    </message>
    <message>
        <source>There is no device “{device}”: {what_is_seen}. Choose auto, cpu, gpu, or one GPU by its number from 0, such as gpu:0. On Linux an NVIDIA card is seen where LogitDesk was installed with its “gpu” extra.</source>
        <extracomment>logitdesk/training/trainer.py</extracomment>
        <translation>Il n’y a pas d’appareil «&#xa0;{device}&#xa0;»&#xa0;: {what_is_seen}. Choisissez auto, cpu, gpu, ou un GPU par son numéro à partir de 0, comme gpu:0. Sous Linux, une carte NVIDIA est vue si LogitDesk a été installé avec son extra «&#xa0;gpu&#xa0;».</translation>
    </message>
    <message>
        <source>{count} of your own digits are too few to learn from alone. Collect six of each on the page My digits, or learn from another data set as well.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>{count} de vos chiffres sont trop peu pour n’apprendre que d’eux. Recueillez-en six de chaque sur la page Mes chiffres, ou apprenez aussi d’un autre jeu de données.</translation>
    </message>
    <message>
        <source>{count:,} images were asked for; choose from {fewest} to {most:,}, the images there are.</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>{count:,} images ont été demandées&#xa0;; choisissez de {fewest} à {most:,}, les images disponibles.</translation>
    </message>
    <message>
        <source>varying strokes</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>variation des traits</translation>
    </message>
    <message>
        <source>tracing scanned digits</source>
        <extracomment>logitdesk/training/training_data.py</extracomment>
        <translation>tracé des chiffres numérisés</translation>
    </message>
    <message>
        <source>There is not enough memory for this training. Close other programs, or choose a smaller batch, and try again.</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>Il n’y a pas assez de mémoire pour cet entraînement. Fermez d’autres programmes, ou choisissez un lot plus petit, et réessayez.</translation>
    </message>
    <message>
        <source>The import broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>L’importation s’est interrompue par un défaut de LogitDesk ({error}).</translation>
    </message>
    <message>
        <source>Training broke down inside LogitDesk ({error}).</source>
        <extracomment>logitdesk/training/worker.py</extracomment>
        <translation>L’entraînement s’est interrompu par un défaut de LogitDesk ({error}).</translation>
    </message>
    <message>
        <source>There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Without a window there is still: logitdesk classify FILE</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre&#xa0;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini. Sans fenêtre, il reste&#xa0;: logitdesk classify FILE</translation>
    </message>
    <message>
        <source>The pasted image is too large, or there is nothing in it.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>L’image collée est trop grande, ou elle est vide.</translation>
    </message>
    <message>
        <source>The pasted image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>The pasted text is not a drawing: {error}.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Le texte collé n’est pas un dessin&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>An opened image is not made of strokes: this page can only be saved as a PNG.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Une image ouverte n’est pas faite de traits&#xa0;: cette page ne peut être enregistrée qu’en PNG.</translation>
    </message>
    <message>
        <source>{file}: a drawing is saved as .logitdesk, .json, .svg or .png.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file}&#xa0;: un dessin s’enregistre en .logitdesk, .json, .svg ou .png.</translation>
    </message>
    <message>
        <source>{network} finds what is alike</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>{network} trouve ce qui se ressemble</translation>
    </message>
    <message>
        <source>{network} reads</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{network} lit</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>La page est vide&#xa0;: dessinez un chiffre.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>logitdesk/ui/evidence/model.py</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Le presse-papiers</translation>
    </message>
    <message>
        <source>The network that is trained is kept, which is for no person’s own folder. Set LOGITDESK_HOME to a folder for it.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>Le réseau entraîné est gardé, ce qui n’a pas sa place dans le dossier d’une personne. Donnez à LOGITDESK_HOME un dossier pour lui.</translation>
    </message>
    <message>
        <source>Training ended, and there is no new network.</source>
        <extracomment>logitdesk/ui/smoke.py</extracomment>
        <translation>L’entraînement a pris fin, et il n’y a pas de nouveau réseau.</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>The class whose log-odds the curve shows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>La classe dont la courbe montre les log-cotes.</translation>
    </message>
    <message>
        <source>Curve of class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Courbe de la classe</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The points on the log-odds curve</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Les points sur la courbe des log-cotes</translation>
    </message>
    <message>
        <source>probability of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>probabilité de la classe {number}</translation>
    </message>
    <message>
        <source>raw logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>logit brut</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>log-cote</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/curve.py</extracomment>
        <translation>Point de la classe {number}</translation>
    </message>
    <message>
        <source>The raw logit is the log-odds of class 1. On the Scores page, softmax makes them differ.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Le logit brut est la log-cote de la classe 1. Sur la page Scores, softmax les distingue.</translation>
    </message>
    <message>
        <source>Softmax: log-odds are the raw logit − logsumexp of the other two. Point at the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Softmax&#xa0;: la log-cote est le logit brut − le logsumexp des deux autres. Pointez le plan.</translation>
    </message>
</context>
<context>
    <name>DigitChooser</name>
    <message numerus="yes">
        <source>%Ln digits in the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>
            <numerusform>%Ln chiffre dans l’image</numerusform>
            <numerusform>%Ln chiffres dans l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a digit, or use the arrow keys, to put it on the page.</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Cliquez un chiffre, ou utilisez les flèches, pour le mettre sur la page.</translation>
    </message>
</context>
<context>
    <name>DigitTiles</name>
    <message>
        <source>corrected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>collected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>recueilli</translation>
    </message>
    <message>
        <source>opened</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>{digit} by {person}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} de {person}&#xa0;; {source} {time}</translation>
    </message>
    <message>
        <source>{digit} by {person}, which {network} read as {answer}; {source} {time}</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>{digit} de {person}, que {network} a lu {answer}&#xa0;; {source} {time}</translation>
    </message>
</context>
<context>
    <name>DocumentIO</name>
    <message>
        <source>Open a drawing or an image</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Ouvrir un dessin ou une image</translation>
    </message>
    <message>
        <source>The samples of {digit} are missing. Install LogitDesk again.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Les exemples de {digit} manquent. Réinstallez LogitDesk.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard holds no image and no drawing.</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Rien n’a été collé&#xa0;: le presse-papiers ne contient ni image ni dessin.</translation>
    </message>
    <message>
        <source>Save the drawing</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Enregistrer le dessin</translation>
    </message>
    <message>
        <source>Export the scores</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Exporter les scores</translation>
    </message>
    <message>
        <source>Scores copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Scores copiés</translation>
    </message>
    <message>
        <source>Python copied</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Python copié</translation>
    </message>
</context>
<context>
    <name>DropMark</name>
    <message>
        <source>What is dragged here will be opened</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Ce qui est glissé ici sera ouvert</translation>
    </message>
    <message>
        <source>Let go to open what you drag</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Lâchez pour ouvrir ce que vous glissez</translation>
    </message>
    <message>
        <source>Let go to open {file}</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Lâchez pour ouvrir {file}</translation>
    </message>
    <message>
        <source>Let go to open {file}, the first of these files</source>
        <extracomment>logitdesk/ui/drop_mark.py</extracomment>
        <translation>Lâchez pour ouvrir {file}, le premier de ces fichiers</translation>
    </message>
</context>
<context>
    <name>EvaluationModel</name>
    <message>
        <source>{progress} · {time} left</source>
        <extracomment>logitdesk/ui/evaluation/model.py</extracomment>
        <translation>{progress} · encore {time}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Choose a network and images above, and press Run.

Then click a cell of the confusion matrix to see its images. A double click puts one onto the page, where Evidence tells from which ink it was misread.

The answers are kept: the next time they are there at once.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Choisissez un réseau et des images ci-dessus, et pressez Lancer.

Cliquez ensuite une case de la matrice de confusion pour voir ses images. Un double clic en met une sur la page, où Indices dit quelle encre l’a fait mal lire.

Les réponses sont gardées&#xa0;: la fois suivante, elles sont là aussitôt.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>What is read as what, and the images of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Ce qui est lu comme quoi, et les images concernées.</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>How well it reads, with intervals; by class and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>La qualité de lecture, avec intervalles&#xa0;; par classe et scripteur.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Calibration, the limit of doubt, and what is told by logits.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>La calibration, la limite du doute, et ce que disent les logits.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Accuracy on digits that are turned, slanted, resized, …</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>L’exactitude sur des chiffres tournés, inclinés, redimensionnés, …</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Which images the network finds alike, your drawing among them.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Quelles images le réseau trouve semblables, votre dessin parmi elles.</translation>
    </message>
    <message>
        <source>Browse</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>The images by class, number and writer.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Les images par classe, numéro et scripteur.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Ways to look at what came of it.</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Manières de regarder le résultat.</translation>
    </message>
    <message>
        <source>See which digits a network misreads, and why</source>
        <extracomment>logitdesk/ui/evaluation/page.py</extracomment>
        <translation>Voir quels chiffres un réseau lit mal, et pourquoi</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>How much each pixel of the ink adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Combien chaque pixel de l’encre ajoute au logit.</translation>
    </message>
    <message>
        <source>Inside</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Intérieur</translation>
    </message>
    <message>
        <source>What the network has inside.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ce que le réseau a à l’intérieur.</translation>
    </message>
    <message>
        <source>Strokes</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Traits</translation>
    </message>
    <message>
        <source>What taking a stroke away does to every logit.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Ce que retirer un trait fait à chaque logit.</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>The ten logits while the drawing was made.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Les dix logits pendant que le dessin se faisait.</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Up to four networks side by side.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Jusqu’à quatre réseaux côte à côte.</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>What each step of it is for.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>À quoi sert chacune de ses étapes.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Ways to look at where a logit comes from.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Manières de regarder d’où vient un logit.</translation>
    </message>
    <message>
        <source>Blue ink speaks for the digit, orange ink against it. Point at a pixel.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>L’encre bleue parle pour le chiffre, l’encre orange contre. Pointez un pixel.</translation>
    </message>
    <message>
        <source>All ink and the biases add up to the logit: the very number on Scores.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Toute l’encre et les biais font ensemble le logit&#xa0;: le nombre même de Scores.</translation>
    </message>
    <message>
        <source>Ask about another digit: its key, or Shift and its key for “why not that?”.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Interrogez un autre chiffre&#xa0;: sa touche, ou Maj et sa touche pour «&#xa0;pourquoi pas lui&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>Look inside the network, take strokes away, play it again, compare.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Regardez dans le réseau, retirez des traits, rejouez le dessin, comparez.</translation>
    </message>
</context>
<context>
    <name>ExampleTiles</name>
    <message>
        <source>{label} read as {answer}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>{label} lu comme {answer}</translation>
    </message>
</context>
<context>
    <name>ExperimentAutosave</name>
    <message>
        <source>The perceptron lab cannot be kept.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Le labo perceptron ne peut pas être gardé.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy &amp;picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Copier l’&amp;image</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>&amp;Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Copy &amp;numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Copier les &amp;nombres</translation>
    </message>
    <message>
        <source>Save n&amp;umbers…</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Enregistrer les n&amp;ombres…</translation>
    </message>
    <message>
        <source>Save numbers</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Enregistrer les nombres</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Image copiée</translation>
    </message>
    <message>
        <source>Numbers copied</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Nombres copiés</translation>
    </message>
    <message>
        <source>{file} is not saved: what was to be in it is gone.</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>{file} n’est pas enregistré&#xa0;: ce qui devait y être n’existe plus.</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <source>95 of 100 such intervals hold what endlessly many such images would give: Wilson’s for shares, else bootstrap.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Sur 100 intervalles de ce genre, 95 contiennent ce qu’une infinité d’images semblables donnerait&#xa0;: Wilson pour les parts, sinon bootstrap.</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Drawings of no digit that are believed to be one: better none.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Dessins sans chiffre qui sont pris pour un chiffre&#xa0;: mieux vaut aucun.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>The share of the images that is read right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La part des images bien lues.</translation>
    </message>
    <message>
        <source>Log-loss</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-perte</translation>
    </message>
    <message>
        <source>The mean of −ln p of the right digit, in nats: a sure mistake costs much.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La moyenne de −ln p du bon chiffre, en nats&#xa0;: une erreur sûre d’elle coûte cher.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>How far the probability of the digit read is from the share that is right.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>L’écart entre la probabilité du chiffre lu et la part de justes.</translation>
    </message>
    <message>
        <source>Log-loss, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Log-perte, T ajustée</translation>
    </message>
    <message>
        <source>Calibration, fitted T</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Calibration, T ajustée</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mises en doute</translation>
    </message>
    <message>
        <source>The share that the network’s limits do not let it believe.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La part que les limites du réseau ne lui laissent pas accepter.</translation>
    </message>
    <message>
        <source>Believed and wrong</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Acceptées et fausses</translation>
    </message>
    <message>
        <source>Read wrong, and believed all the same.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mal lues, et acceptées malgré tout.</translation>
    </message>
    <message>
        <source>At the card’s temperature.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>À la température de la fiche.</translation>
    </message>
    <message>
        <source>Figures with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mesures avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Computing the intervals…</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Calcul des intervalles…</translation>
    </message>
    <message>
        <source>Figures, with 95 % intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mesures, avec intervalles à 95&#xa0;%</translation>
    </message>
    <message>
        <source>figures with intervals</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>mesures avec intervalles</translation>
    </message>
    <message>
        <source>At T = 1.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>À T = 1.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Drawings and images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dessins et images (*.logitdesk *.json *.jsonl *.gz *.svg *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>LogitDesk drawings (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dessins LogitDesk (*.logitdesk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <extracomment>logitdesk/ui/charts/export.py</extracomment>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Labelled drawings (*.jsonl *.json *.logitdesk)</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Dessins étiquetés (*.jsonl *.json *.logitdesk)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>LogitDesk drawing (*.logitdesk)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dessin LogitDesk (*.logitdesk)</translation>
    </message>
    <message>
        <source>Drawing as JSON (*.json)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Dessin en JSON (*.json)</translation>
    </message>
    <message>
        <source>Vector image (*.svg)</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <extracomment>logitdesk/ui/document_io.py</extracomment>
        <translation>{file} enregistré</translation>
    </message>
    <message>
        <source>Labelled drawings and images (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte*)</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Dessins et images étiquetés (*.logitdesk *.json *.jsonl *.gz *.npz *.npy *.csv *ubyte)</translation>
    </message>
    <message>
        <source>Networks of LogitDesk (*.logitdesk-network)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Réseaux LogitDesk (*.logitdesk-network)</translation>
    </message>
    <message>
        <source>Networks and Keras models (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Réseaux et modèles Keras (*.logitdesk-network *.keras *.h5 *.hdf5 saved_model.pb *.zip)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json *.txt)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Labo perceptron (*.json *.txt)</translation>
    </message>
    <message>
        <source>Perceptron lab (*.json)</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Labo perceptron (*.json)</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Next</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Help ▸ Show me round shows this again</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Aide ▸ Visite guidée remontre ceci</translation>
    </message>
    <message>
        <source>First steps</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Right or wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Juste ou faux</translation>
    </message>
    <message>
        <source>Perhaps mislabelled: both networks are sure of one digit, and it is not the label.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Peut-être mal étiquetée&#xa0;: les deux réseaux sont sûrs d’un chiffre, et ce n’est pas l’étiquette.</translation>
    </message>
    <message>
        <source>Doubt</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Whether the network’s limits let it believe its answer.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Si les limites du réseau lui laissent accepter sa réponse.</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Worst: by cross-entropy with the label. Margin: the lead over the second digit.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Pires&#xa0;: par entropie croisée avec l’étiquette. Marge&#xa0;: l’avance sur le deuxième chiffre.</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>What the image is said to show.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ce que l’image est censée montrer.</translation>
    </message>
    <message>
        <source>Read as</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>What the network reads.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ce que lit le réseau.</translation>
    </message>
    <message>
        <source>Writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Scripteur</translation>
    </message>
    <message>
        <source>Who wrote it; type to find one.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Qui l’a écrite&#xa0;; tapez pour en trouver un.</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Find an image by its number in the data set: type it and press Enter.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Trouvez une image par son numéro dans le jeu&#xa0;: tapez-le et pressez Entrée.</translation>
    </message>
    <message>
        <source>No image is left by these filters.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Ces filtres ne laissent aucune image.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Show all images.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Montrer toutes les images.</translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Mettre sur la page</translation>
    </message>
    <message>
        <source>All pages then look at this image: Enter or a double click does the same.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toutes les pages regardent alors cette image&#xa0;: Entrée ou un double clic fait de même.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Trouver un numéro</translation>
    </message>
    <message>
        <source>the images of a gallery</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>les images d’une galerie</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} sur %Ln image</numerusform>
            <numerusform>{count} sur %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln images, {which}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>
            <numerusform>{count} sur %Ln image, {which}</numerusform>
            <numerusform>{count} sur %Ln images, {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Read wrong</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Mal lues</translation>
    </message>
    <message>
        <source>Read right</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Bien lues</translation>
    </message>
    <message>
        <source>Doubted or not</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>En doute ou non</translation>
    </message>
    <message>
        <source>Believed</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Doubted</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Mises en doute</translation>
    </message>
    <message>
        <source>Worst first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Pires d’abord</translation>
    </message>
    <message>
        <source>Least probable first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Moins probables d’abord</translation>
    </message>
    <message>
        <source>Smallest margin first</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Plus petite marge d’abord</translation>
    </message>
    <message>
        <source>By number</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Is {label}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Est {label}</translation>
    </message>
    <message>
        <source>Any answer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Read as {digit}</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Lu comme {digit}</translation>
    </message>
    <message>
        <source>Any writer</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Tout scripteur</translation>
    </message>
    <message>
        <source>There is no image {number}: the last one is {last}.</source>
        <extracomment>logitdesk/ui/evaluation/gallery.py</extracomment>
        <translation>Il n’y a pas d’image {number}&#xa0;: la dernière est {last}.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>{map}: from {low} to {high}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>{map}&#xa0;: de {low} à {high}</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>takes {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>retire {number}</translation>
    </message>
    <message>
        <source>adds {number}</source>
        <extracomment>logitdesk/ui/charts/heatmap.py</extracomment>
        <translation>ajoute {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>More in the help</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Plus dans l’aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>LogitDesk help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Aide de LogitDesk</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Chapter of the help</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Chapitre de l’aide</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to what was shown before (Alt+Left)</source>
        <extracomment>logitdesk/ui/help/window.py</extracomment>
        <translation>Retour à ce qui précédait (Alt+Gauche)</translation>
    </message>
</context>
<context>
    <name>InkPlacer</name>
    <message>
        <source>Drag the ink, or press the arrow keys. Your own page stays as it is.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Glissez l’encre, ou pressez les flèches. Votre page reste telle quelle.</translation>
    </message>
    <message>
        <source>Place of the ink</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Place de l’encre</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <source>Keep its best</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Garder le meilleur</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>Measure its best weights, and make a network of them.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Mesurer ses meilleurs poids, et en faire un réseau.</translation>
    </message>
    <message>
        <source>Take away what it left. This cannot be undone.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Enlever ce qu’il a laissé. C’est irréversible.</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Un réseau</translation>
    </message>
    <message numerus="yes">
        <source>Training {network} was interrupted on {moment} after {done} of %Ln epochs.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>
            <numerusform>{network}&#xa0;: entraînement interrompu le {moment} après {done} époques sur %Ln.</numerusform>
            <numerusform>{network}&#xa0;: entraînement interrompu le {moment} après {done} époques sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training {network} was interrupted on {moment}.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>{network}&#xa0;: entraînement interrompu le {moment}.</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>The loss with labels of either kind</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>La perte avec des étiquettes des deux sortes</translation>
    </message>
    <message>
        <source>The batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Le lot</translation>
    </message>
    <message>
        <source>Add this row</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Ajouter cette ligne</translation>
    </message>
    <message>
        <source>Keep these logits and their label, and go on changing them</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Garder ces logits et leur étiquette, et continuer à les changer</translation>
    </message>
    <message>
        <source>The same number: the row’s zeros leave only the term of the true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Le même nombre&#xa0;: les zéros de la ligne ne laissent que le terme de la vraie classe.</translation>
    </message>
    <message>
        <source>A batch</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Un lot</translation>
    </message>
    <message>
        <source>−Σ y · log softmax(z): a row with a 1 at the true class, and 0 elsewhere.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−Σ y · log softmax(z)&#xa0;: une ligne avec 1 à la vraie classe, et 0 ailleurs.</translation>
    </message>
    <message>
        <source>−log softmax(z) at the true class: all that is left of that sum.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>−log softmax(z) à la vraie classe&#xa0;: tout ce qui reste de cette somme.</translation>
    </message>
    <message>
        <source>sparse label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>étiquette entière {label}</translation>
    </message>
    <message>
        <source>one-hot [{row}]</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>one-hot [{row}]</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>Its true class.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Sa vraie classe.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>logits</translation>
    </message>
    <message>
        <source>One row of logits a drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Une ligne de logits par dessin.</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>One loss a row: shape ({rows},). Their mean, {mean}, is what training lowers.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Une perte par ligne&#xa0;: forme ({rows},). Leur moyenne, {mean}, est ce que l’entraînement diminue.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Retirer la ligne {number}</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>L&amp;anguage</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <extracomment>logitdesk/ui/language.py</extracomment>
        <translation>Suivre le &amp;système</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>A mark is where a detector found its pattern. The 32 of conv1, in the first four rows, look at your ink; the 64 of conv2 at what those found. Point at one to see it large.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Une marque est là où un détecteur a trouvé son motif. Les 32 de conv1, dans les quatre premières lignes, regardent votre encre&#xa0;; les 64 de conv2, ce que ceux-là ont trouvé. Pointez-en une pour la voir en grand.</translation>
    </message>
    <message>
        <source>A unit is one number that the network computes from all maps together. Times a learned weight it is its share of the logit. Of {count} units these add or take most.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Une unité est un nombre que le réseau calcule de toutes les cartes ensemble. Multipliée par un poids appris, elle est sa part du logit. Des {count} unités, celles-ci ajoutent ou retirent le plus.</translation>
    </message>
    <message>
        <source>Feature maps of conv1 and conv2</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Cartes de caractéristiques de conv1 et conv2</translation>
    </message>
    <message>
        <source>The map pointed at</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>La carte pointée</translation>
    </message>
    <message>
        <source>The {count} units that carry most</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Les {count} unités qui portent le plus</translation>
    </message>
    <message>
        <source>What it finds</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Ce qu’il trouve</translation>
    </message>
    <message>
        <source>What carries the logit</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Ce qui porte le logit</translation>
    </message>
    <message>
        <source>A feature map: bright where one detector found its pattern.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Une carte de caractéristiques&#xa0;: claire là où un détecteur a trouvé son motif.</translation>
    </message>
    <message>
        <source>What each unit adds to the logit: its activation times a learned weight.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Ce que chaque unité ajoute au logit&#xa0;: son activation fois un poids appris.</translation>
    </message>
    <message>
        <source>These {count}: {their_sum}. All units {sum}, last bias {bias}: logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Ces {count}&#xa0;: {their_sum}. Toutes les unités {sum}, dernier biais {bias}&#xa0;: logit de {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>{layer}, map {number}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>{layer}, carte {number}</translation>
    </message>
    <message>
        <source>largest activation</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>plus grande activation</translation>
    </message>
</context>
<context>
    <name>LearningCurves</name>
    <message>
        <source>No record of its training. Ctrl+click selects several networks to compare.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Pas de trace de son entraînement. Ctrl+clic sélectionne plusieurs réseaux à comparer.</translation>
    </message>
    <message>
        <source>How they learned</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Comment ils ont appris</translation>
    </message>
    <message>
        <source>with dots: on held-out images</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>avec points&#xa0;: sur images réservées</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Loss in nats, or images read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>La perte en nats, ou les images bien lues.</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>époque {number}</translation>
    </message>
    <message>
        <source>Learning curves: loss (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Courbes d’apprentissage&#xa0;: perte (graphique)</translation>
    </message>
    <message>
        <source>Learning curves: accuracy (chart)</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Courbes d’apprentissage&#xa0;: exactitude (graphique)</translation>
    </message>
    <message>
        <source>Loss: the mean of −ln p of the right digit. Accuracy: the share read right.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Perte&#xa0;: la moyenne de −ln p du bon chiffre. Exactitude&#xa0;: la part bien lue.</translation>
    </message>
    <message>
        <source>{network}, training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>{network}, entraînement</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>entraînement</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Have this network read the page</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Faire lire la page par ce réseau</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Lui donner un autre nom</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write it into one file</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>L’écrire dans un seul fichier</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Le mettre à la corbeille</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take in a network that LogitDesk exported, or a Keras model that reads digits</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Prendre un réseau exporté par LogitDesk, ou un modèle Keras qui lit des chiffres</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another name:</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Autre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Export “{network}”</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Exporter «&#xa0;{network}&#xa0;»</translation>
    </message>
    <message>
        <source>Stop importing</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import a network</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Importer un réseau</translation>
    </message>
</context>
<context>
    <name>LibraryOperations</name>
    <message>
        <source>Exported “{network}” to {file}</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«&#xa0;{network}&#xa0;» exporté dans {file}</translation>
    </message>
    <message>
        <source>The import could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>L’importation n’a pas pu démarrer&#xa0;: {reason}. Réessayez.</translation>
    </message>
    <message>
        <source>Imported “{network}”</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«&#xa0;{network}&#xa0;» importé</translation>
    </message>
    <message>
        <source>Deleted “{network}”.</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>«&#xa0;{network}&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>logitdesk/ui/library/operations.py</extracomment>
        <translation>Annuler</translation>
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
        <translation>Logits, softmax, étiquette et gradient de chaque classe</translation>
    </message>
    <message>
        <source>Logits as text</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Logits en texte</translation>
    </message>
    <message>
        <source>The logits: change a number, or type two to ten others, as [0.1, 0.3, 0.5, 0.9]</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Les logits&#xa0;: changez un nombre, ou tapez-en de deux à dix autres, comme [0.1, 0.3, 0.5, 0.9]</translation>
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
        <translation>gradient</translation>
    </message>
    <message>
        <source>Click: take it for the true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Cliquez&#xa0;: la prendre pour vraie classe</translation>
    </message>
    <message>
        <source>The true class</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>La vraie classe</translation>
    </message>
    <message>
        <source>Class {number}</source>
        <extracomment>logitdesk/ui/loss_lab/logits_view.py</extracomment>
        <translation>Classe {number}</translation>
    </message>
</context>
<context>
    <name>LossLabPage</name>
    <message>
        <source>Unsure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Pas sûr et faux</translation>
    </message>
    <message>
        <source>A 3 that may be a 5, but it was an 8: a loss of about 1.8, and a gradient that says so.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Un 3 qui peut être un 5, mais c’était un 8&#xa0;: une perte d’environ 1,8, et un gradient qui le dit.</translation>
    </message>
    <message>
        <source>Four logits: softmax gives 0.16838508, 0.205666, 0.25120102 and 0.37474789.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Quatre logits&#xa0;: softmax donne 0,16838508, 0,205666, 0,25120102 et 0,37474789.</translation>
    </message>
    <message>
        <source>Ten logits of a 3 that is one: the loss is near 0, and so is the gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Dix logits d’un 3 qui en est un&#xa0;: la perte est proche de 0, et le gradient aussi.</translation>
    </message>
    <message>
        <source>The same logits, but it was an 8: the gradient is as long as it gets.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Les mêmes logits, mais c’était un 8&#xa0;: le gradient est aussi long que possible.</translation>
    </message>
    <message>
        <source>Ten equal logits: each class has 0.1, and the loss is ln 10 = 2.303.</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Dix logits égaux&#xa0;: chaque classe a 0,1, et la perte est ln 10 = 2,303.</translation>
    </message>
    <message>
        <source>Sure and right</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Sûr et juste</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Sûr et faux</translation>
    </message>
    <message>
        <source>All equal</source>
        <extracomment>logitdesk/ui/loss_lab/model.py</extracomment>
        <translation>Tous égaux</translation>
    </message>
    <message>
        <source>Drag a logit’s bar, or type other numbers below: all the rest follows.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Glissez la barre d’un logit, ou tapez d’autres nombres ci-dessous&#xa0;: tout le reste suit.</translation>
    </message>
    <message>
        <source>Choose another true label: click its row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Choisissez une autre vraie étiquette&#xa0;: cliquez sa ligne.</translation>
    </message>
    <message>
        <source>Choose a wrong label, then drag the scale up until the naive loss is inf.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Choisissez une étiquette fausse, puis glissez l’échelle jusqu’à ce que la perte naïve soit inf.</translation>
    </message>
    <message>
        <source>Look at “Twice”, a common mistake: what a second softmax does.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Regardez «&#xa0;Deux fois&#xa0;», une erreur courante&#xa0;: ce que fait un second softmax.</translation>
    </message>
    <message>
        <source>Look at “Code”: the same numbers as TensorFlow calls, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Regardez «&#xa0;Code&#xa0;»&#xa0;: les mêmes nombres en appels TensorFlow, à copier.</translation>
    </message>
    <message>
        <source>The drawing</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Le dessin</translation>
    </message>
    <message>
        <source>The logits that the network gives your drawing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Les logits que le réseau donne à votre dessin.</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Mes nombres</translation>
    </message>
    <message>
        <source>Logits that you drag and type; the drawing changes nothing.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Des logits que vous glissez et tapez&#xa0;; le dessin n’y change rien.</translation>
    </message>
    <message>
        <source>Two ways</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Deux voies</translation>
    </message>
    <message>
        <source>Two ways to one loss in float32: −log(softmax(z)), and the fused form.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Deux voies vers une même perte en float32&#xa0;: −log(softmax(z)), et la forme fusionnée.</translation>
    </message>
    <message>
        <source>Twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Deux fois</translation>
    </message>
    <message>
        <source>Softmax twice, a common mistake: in the network, and in the loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax deux fois, une erreur courante&#xa0;: dans le réseau, et dans la perte.</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>One-hot and sparse labels give one number; a batch has one loss a row.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Étiquettes one-hot et entières donnent un même nombre&#xa0;; un lot a une perte par ligne.</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>The TensorFlow calls for what is on screen, to copy.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Les appels TensorFlow de ce qui est à l’écran, à copier.</translation>
    </message>
    <message>
        <source>The loss is of the true label. Until you choose one, by a click on its row, it is what the network takes the drawing for. A choice stays until the page is wiped.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La perte est celle de la vraie étiquette. Tant que vous n’en choisissez pas, d’un clic sur sa ligne, c’est ce que le réseau lit dans le dessin. Un choix reste jusqu’à ce que la page soit vidée.</translation>
    </message>
    <message>
        <source>Softmax makes logits probabilities; the cross-entropy is minus the logarithm of the true class’s. The logsumexp takes out the largest logit, m, so that no exponential overflows. The gradient is softmax minus one-hot.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Softmax fait des logits des probabilités&#xa0;; l’entropie croisée est moins le logarithme de celle de la vraie classe. Le logsumexp met à part le plus grand logit, m, afin qu’aucune exponentielle ne déborde. Le gradient est softmax moins one-hot.</translation>
    </message>
    <message>
        <source>two ways to one loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>deux voies vers une perte</translation>
    </message>
    <message>
        <source>softmax taken twice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>softmax pris deux fois</translation>
    </message>
    <message>
        <source>batch of losses</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>lot de pertes</translation>
    </message>
    <message>
        <source>Logits of</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Whose logits this page is about.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>De qui viennent les logits de cette page.</translation>
    </message>
    <message>
        <source>Back to ×&#xa0;1</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Retour à × 1</translation>
    </message>
    <message>
        <source>Have the logits as they are</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Prendre les logits tels quels</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Logits and a label that show something</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Des logits et une étiquette qui montrent quelque chose</translation>
    </message>
    <message>
        <source>From logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Des logits à la perte</translation>
    </message>
    <message>
        <source>From logits to loss, step by step</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Des logits à la perte, pas à pas</translation>
    </message>
    <message>
        <source>from logits to loss</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>des logits à la perte</translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Que regarder</translation>
    </message>
    <message>
        <source>Four views of the same loss.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Quatre vues de la même perte.</translation>
    </message>
    <message>
        <source>Your own numbers, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Vos nombres, {factor}.</translation>
    </message>
    <message>
        <source>An example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Un exemple, {factor}.</translation>
    </message>
    <message>
        <source>An example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Un exemple.</translation>
    </message>
    <message>
        <source>Your own numbers.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Vos nombres.</translation>
    </message>
    <message>
        <source>“The drawing” takes the logits of what you have drawn.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>«&#xa0;Le dessin&#xa0;» prend les logits de ce que vous avez dessiné.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La page est vide&#xa0;: dessinez un chiffre sur Scores (F2). D’ici là, un exemple.</translation>
    </message>
    <message>
        <source>The page is blank: draw a digit on Scores (F2). Until then, an example, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>La page est vide&#xa0;: dessinez un chiffre sur Scores (F2). D’ici là, un exemple, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Au fil du dessin, par {network}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Au fil du dessin, par {network}, {factor}.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Au fil du dessin, par {network}, à T = 1.</translation>
    </message>
    <message>
        <source>As you draw, by {network}, at T = 1, {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>Au fil du dessin, par {network}, à T = 1, {factor}.</translation>
    </message>
    <message>
        <source>true label {label}: your choice</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>vraie étiquette {label}&#xa0;: votre choix</translation>
    </message>
    <message>
        <source>true label {label}</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>vraie étiquette {label}</translation>
    </message>
    <message>
        <source>true label {label}: the network’s answer</source>
        <extracomment>logitdesk/ui/loss_lab/page.py</extracomment>
        <translation>vraie étiquette {label}&#xa0;: la réponse du réseau</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>perte</translation>
    </message>
    <message>
        <source>The cross-entropy with the true label, in nats.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>L’entropie croisée avec la vraie étiquette, en nats.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A training was interrupted, and its best so far is still there. Model ▸ Retrain… keeps it or deletes it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Un entraînement a été interrompu, et son meilleur résultat est encore là. Modèle ▸ Réentraîner… le garde ou le supprime.</translation>
    </message>
    <message>
        <source>The drawing is from the last time. Undo takes it away.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Le dessin est celui de la dernière fois. Annuler l’enlève.</translation>
    </message>
    <message>
        <source>Draw a digit on the page at the left, with a mouse, a pen or a finger.
The charts beside it follow your hand: logits, softmax and log-odds.
The other tabs show where a number comes from, and how a network learns. F1 explains every word.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Dessinez un chiffre sur la page à gauche, avec la souris, un stylet ou le doigt.
À côté, les graphiques suivent votre main&#xa0;: logits, softmax et log-cotes.
Les autres onglets montrent d’où vient un nombre, et comment un réseau apprend. F1 explique chaque mot.</translation>
    </message>
    <message>
        <source>Show me round</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>LogitDesk speaks {language} when it is started again.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>La langue de LogitDesk au prochain démarrage&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>la langue du système</translation>
    </message>
    <message>
        <source>Back to the gallery</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Retour à la galerie</translation>
    </message>
    <message>
        <source>This drawing is labelled {digit}. Keep it in My digits?</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Ce dessin porte l’étiquette {digit}. Le garder dans Mes chiffres&#xa0;?</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The drawing cannot be kept. {problem} Save it, or close again to leave it.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Le dessin ne peut pas être gardé. {problem} Enregistrez-le, ou fermez de nouveau pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>1 and 2</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 et 2</translation>
    </message>
    <message>
        <source>1 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>1 et 3</translation>
    </message>
    <message>
        <source>2 and 3</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>2 et 3</translation>
    </message>
    <message>
        <source>3 and 4</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>3 et 4</translation>
    </message>
    <message>
        <source>Draw a digit to see the images that are next to it.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Dessinez un chiffre pour voir les images qui en sont les plus proches.</translation>
    </message>
    <message>
        <source>Each point is an image, by two principal components in the network’s last hidden layer. Rings are misread. The large point is your drawing, with lines to the ten images that are next to it in all dimensions of the layer, which need not be the next ones here.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Chaque point est une image, selon deux composantes principales de la dernière couche cachée du réseau. Les anneaux sont mal lus. Le grand point est votre dessin, relié aux dix images qui en sont les plus proches dans toutes les dimensions de la couche&#xa0;; elles ne sont pas forcément les plus proches ici.</translation>
    </message>
    <message>
        <source>Map of digits</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Carte des chiffres</translation>
    </message>
    <message>
        <source>Principal components</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Composantes principales</translation>
    </message>
    <message>
        <source>Which two of them are shown.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Les deux qui sont montrées.</translation>
    </message>
    <message>
        <source>Images next to your drawing</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Images proches de votre dessin</translation>
    </message>
    <message>
        <source>The map is being made…</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>La carte se prépare…</translation>
    </message>
    <message>
        <source>Stopped. Press Map again to make the map.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Arrêté. Pressez encore Carte pour faire la carte.</translation>
    </message>
    <message>
        <source>map of digits, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>carte des chiffres, {networks_and_images}</translation>
    </message>
    <message>
        <source>These components have {first_share} and {second_share} of the variance of {count} units. Rings are misread. Below: the images next to your drawing.</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>Ces composantes ont {first_share} et {second_share} de la variance de {count} unités. Les anneaux sont mal lus. Dessous&#xa0;: les images proches de votre dessin.</translation>
    </message>
    <message>
        <source>is</source>
        <comment>before what an image shows</comment>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>read as</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>lu comme</translation>
    </message>
    <message>
        <source>probability</source>
        <extracomment>logitdesk/ui/evaluation/map_view.py</extracomment>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there: how much the logit changes with that pixel. What is left when all ink has been counted comes from the network’s own constants, the biases. Together they are the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La part d’un pixel est son encre fois le gradient à cet endroit&#xa0;: combien le logit change avec ce pixel. Ce qui reste une fois toute l’encre comptée vient des constantes du réseau, les biais. Ensemble, ils font le logit, exactement.</translation>
    </message>
    <message>
        <source>Blue ink (+) speaks for it, orange ink (−) against it. All of it and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>L’encre bleue (+) parle pour lui, l’encre orange (−) contre. Toute l’encre et les biais font ensemble le logit.</translation>
    </message>
    <message>
        <source>Map of shares</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Carte des parts</translation>
    </message>
    <message>
        <source>ink that adds</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>encre qui ajoute</translation>
    </message>
    <message>
        <source>ink that takes</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>encre qui retire</translation>
    </message>
    <message>
        <source>all ink</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>toute l’encre</translation>
    </message>
    <message>
        <source>biases</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>biais</translation>
    </message>
    <message>
        <source>logit</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>logit</translation>
    </message>
    <message>
        <source>The sum</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La somme</translation>
    </message>
    <message>
        <source>A pixel’s share is its ink times the gradient there. All shares and the biases add up to the logit, exactly.</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>La part d’un pixel est son encre fois le gradient à cet endroit. Toutes les parts et les biais font ensemble le logit, exactement.</translation>
    </message>
    <message>
        <source>Which ink speaks for the digit?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Quelle encre parle pour le chiffre&#xa0;?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}, and not for {other_digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Quelle encre parle pour {digit}, et non pour {other_digit}&#xa0;?</translation>
    </message>
    <message>
        <source>Which ink speaks for {digit}?</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>Quelle encre parle pour {digit}&#xa0;?</translation>
    </message>
    <message>
        <source>logit of {digit}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>logit de {digit}</translation>
    </message>
    <message>
        <source>map, {question}</source>
        <extracomment>logitdesk/ui/evidence/map_view.py</extracomment>
        <translation>carte, {question}</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Message</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Fermer ce message (Échap)</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message>
        <source>A row for what an image shows, a column for what it is read as: click a cell, or go there by arrow keys and press Enter, and see its images. A second time shows all again.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Une ligne pour ce qu’une image montre, une colonne pour ce qui est lu&#xa0;: cliquez une case, ou allez-y par les flèches et pressez Entrée, et voyez ses images. Une seconde fois les montre toutes de nouveau.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Answers of</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Réponses de</translation>
    </message>
    <message>
        <source>The network whose answers are shown.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Le réseau dont on montre les réponses.</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>% of row</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>% de ligne</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Counts of images, or shares of their row.</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>Des nombres d’images, ou des parts de leur ligne.</translation>
    </message>
    <message>
        <source>confusion matrix, {networks_and_images}</source>
        <extracomment>logitdesk/ui/evaluation/mistakes_view.py</extracomment>
        <translation>matrice de confusion, {networks_and_images}</translation>
    </message>
</context>
<context>
    <name>NetworkColumn</name>
    <message>
        <source>Read by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Lu par {network}</translation>
    </message>
    <message>
        <source>{explanation} A click makes it read.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>{explanation} Un clic le fait lire.</translation>
    </message>
    <message>
        <source>Verdict by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Verdict de {network}</translation>
    </message>
    <message>
        <source>Logits and softmax by {network}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Logits et softmax de {network}</translation>
    </message>
    <message>
        <source>This network’s ten logits, and the probabilities that softmax makes of them.</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>Les dix logits de ce réseau, et les probabilités que softmax en fait.</translation>
    </message>
    <message>
        <source>From which ink the logit by {network} comes</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>De quelle encre vient le logit de {network}</translation>
    </message>
    <message>
        <source>❘ with all steps: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/compare_view.py</extracomment>
        <translation>❘ complet&#xa0;: {verdict}</translation>
    </message>
</context>
<context>
    <name>NetworkDetails</name>
    <message>
        <source>Note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open folder</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show the network&apos;s files in the system&apos;s own file manager</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Montrer les fichiers du réseau dans le gestionnaire de fichiers du système</translation>
    </message>
    <message>
        <source>There is no network. Install LogitDesk again or import one.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Il n’y a pas de réseau. Réinstallez LogitDesk ou importez-en un.</translation>
    </message>
    <message>
        <source>It came with LogitDesk and stays as it is.</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Il a été fourni avec LogitDesk et reste tel quel.</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>logitdesk/ui/library/details.py</extracomment>
        <translation>Votre note</translation>
    </message>
</context>
<context>
    <name>NetworkDiagram</name>
    <message>
        <source>input</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>biais</translation>
    </message>
    <message>
        <source>class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>classe {number}</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>sigmoïde</translation>
    </message>
    <message>
        <source>softmax</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>softmax</translation>
    </message>
    <message>
        <source>The perceptron’s connections</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Les connexions du perceptron</translation>
    </message>
    <message>
        <source>Drag it up or down.</source>
        <extracomment>logitdesk/ui/perceptron_lab/diagram.py</extracomment>
        <translation>Glissez-la vers le haut ou le bas.</translation>
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
        <translation>Aucun réseau n’a pu être chargé, donc rien n’est lu. Réinstaller LogitDesk ramène les réseaux fournis avec lui.</translation>
    </message>
    <message>
        <source>“{former}” was deleted or moved, so “{network}” reads instead.</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>«&#xa0;{former}&#xa0;» a été supprimé ou déplacé, donc «&#xa0;{network}&#xa0;» lit à sa place.</translation>
    </message>
</context>
<context>
    <name>NetworkSwitch</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Your networks</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Vos réseaux</translation>
    </message>
    <message>
        <source>Networks that you trained or imported</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Réseaux que vous avez entraînés ou importés</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>The network that reads the page now.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Le réseau qui lit la page en ce moment.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Press F2 to rename one of your own.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Pressez F2 pour renommer un des vôtres.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>How the network is built.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Comment le réseau est construit.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s 10,000 test digits it reads right.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Combien des 10&#x202f;000 chiffres de test de MNIST il lit bien.</translation>
    </message>
    <message>
        <source>Weights</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>The numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Les nombres que l’entraînement ajuste.</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>When it was trained.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Quand il a été entraîné.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>LogitDesk: it came with the program. You: trained here. Imported: from a file.</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>LogitDesk&#xa0;: fourni avec le programme. Vous&#xa0;: entraîné ici. Importé&#xa0;: d’un fichier.</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>imported</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>importé</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>vous</translation>
    </message>
    <message>
        <source>reads now</source>
        <extracomment>logitdesk/ui/library/dialog.py</extracomment>
        <translation>actif</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>It must be {number} or more.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Il faut {number} ou plus.</translation>
    </message>
    <message>
        <source>It may be {number} at most.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Au plus {number}.</translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>Use it</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>It reads the page from now on.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Il lit la page dès maintenant.</translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Garder pour plus tard</translation>
    </message>
    <message>
        <source>It waits in the Model menu; the page is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Il attend dans le menu Modèle&#xa0;; la page est lue comme avant.</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>It is deleted, and lies in the trash for 30 days.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Il est supprimé, et reste 30 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>Compare image by image</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Comparer image par image</translation>
    </message>
    <message>
        <source>See on the Evaluation page what the one reads and the other misreads.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Voir sur la page Évaluation ce que l’un lit bien et l’autre mal.</translation>
    </message>
    <message>
        <source>{network} is trained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} est entraîné.</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln of your digits, each read without having been learned from</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Sur %Ln de vos chiffres, lu sans avoir été appris</numerusform>
            <numerusform>Sur %Ln de vos chiffres, chacun lu sans avoir été appris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the %Ln test images of {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>Sur %Ln image de test ({data_set})</numerusform>
            <numerusform>Sur les %Ln images de test ({data_set})</numerusform>
        </translation>
    </message>
    <message>
        <source>{network} on {data_set}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{network} sur {data_set}</translation>
    </message>
    <message>
        <source>now wrong: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>désormais faux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>now right: {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>désormais juste&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Images of each digit that are read better and worse</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Images de chaque chiffre mieux et moins bien lues</translation>
    </message>
    <message>
        <source>How many images of a digit are read wrong now and were not, and right.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Combien d’images d’un chiffre sont désormais mal lues sans l’avoir été, et bien lues.</translation>
    </message>
    <message>
        <source>It is better discarded: it reads your digits no better than before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mieux vaut le jeter&#xa0;: il ne lit pas vos chiffres mieux qu’avant.</translation>
    </message>
    <message>
        <source>It is better discarded: it has forgotten more of {data_set} than it has gained.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mieux vaut le jeter&#xa0;: il a plus oublié ({data_set}) qu’il n’a gagné.</translation>
    </message>
    <message>
        <source>It can be used: it has gained more on your digits than it has forgotten.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Il peut servir&#xa0;: il a plus gagné sur vos chiffres qu’il n’a oublié.</translation>
    </message>
    <message>
        <source>It is better kept for later: it reads {data_sets} clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Mieux vaut le garder pour plus tard&#xa0;: il lit {data_sets} nettement moins bien que {network}.</translation>
    </message>
    <message>
        <source>It can be used: it is not clearly worse than {network}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Il peut servir&#xa0;: il n’est pas nettement moins bon que {network}.</translation>
    </message>
    <message>
        <source>Your {digit}s: {before} of {count} → {now} of {count}</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Vos {digit}&#xa0;: {before} sur {count} → {now} sur {count}</translation>
    </message>
    <message>
        <source>Each of them is read as before.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Chacun d’eux est lu comme avant.</translation>
    </message>
    <message>
        <source>Finished after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Terminé après {epochs}, en {time}.</translation>
    </message>
    <message>
        <source>Stopped after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Arrêté après {epochs}, en {time}.</translation>
    </message>
    <message>
        <source>The loss became no number: a smaller learning rate may help. Ended after {epochs}, in {time}.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>La perte n’est plus un nombre&#xa0;: un taux d’apprentissage plus petit peut aider. Fini après {epochs}, en {time}.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>{done} époques sur %Ln</numerusform>
            <numerusform>{done} époques sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>
            <numerusform>%Ln époque</numerusform>
            <numerusform>%Ln époques</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} epochs</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>{done} époques</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept: they did best on held-out images.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Les poids d’après l’époque {number} sont gardés&#xa0;: les meilleurs sur les images réservées.</translation>
    </message>
    <message>
        <source>The weights after epoch {number} are kept.</source>
        <extracomment>logitdesk/ui/training/outcome_view.py</extracomment>
        <translation>Les poids d’après l’époque {number} sont gardés.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsModel</name>
    <message>
        <source>Importing digits</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Importation des chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits imported; those already there are not doubled.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>
            <numerusform>%Ln chiffre importé&#xa0;; ceux déjà là ne sont pas doublés.</numerusform>
            <numerusform>%Ln chiffres importés&#xa0;; ceux déjà là ne sont pas doublés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer in My digits.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>N’est plus dans Mes chiffres.</translation>
    </message>
    <message>
        <source>Kept in My digits as {digit}. Undo takes it back.</source>
        <extracomment>logitdesk/ui/digits/model.py</extracomment>
        <translation>Gardé dans Mes chiffres comme {digit}. Annuler le retire.</translation>
    </message>
</context>
<context>
    <name>OwnDigitsPage</name>
    <message>
        <source>None yet. Collect some, or draw a digit and say by “It was…”, beside the verdict, what it is.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Aucun encore. Recueillez-en, ou dessinez un chiffre et dites par «&#xa0;C’était…&#xa0;», à côté du verdict, lequel c’est.</translation>
    </message>
    <message>
        <source>What can be done with those selected: the keys 0 to 9 label them, Del deletes them, Enter puts one onto the page. Undo takes it back. And: export, import, delete all.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Ce qu’on peut faire de la sélection&#xa0;: les touches 0 à 9 étiquettent, Suppr supprime, Entrée en met un sur la page. Annuler revient en arrière. Et&#xa0;: exporter, importer, tout supprimer.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>My digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Mes chiffres</translation>
    </message>
    <message>
        <source>Written by</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Écrits par</translation>
    </message>
    <message>
        <source>Whose digits are shown.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>De qui l’on montre les chiffres.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Which digits are shown, and how many there are.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Quels chiffres sont montrés, et combien il y en a.</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>my digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>mes chiffres</translation>
    </message>
    <message>
        <source>Everyone</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits, {selected} selected</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>%Ln chiffre, {selected} sélectionné</numerusform>
            <numerusform>%Ln chiffres, {selected} sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Put onto the page</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Mettre sur la page</translation>
    </message>
    <message>
        <source>It is a…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>C’est un…</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename {person}…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Renommer {person}…</translation>
    </message>
    <message>
        <source>Export digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Exporter des chiffres</translation>
    </message>
    <message numerus="yes">
        <source>Export the %Ln shown…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>Exporter le %Ln affiché…</numerusform>
            <numerusform>Exporter les %Ln affichés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Import digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Importer des chiffres</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Delete all…</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Tout supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln digits, of everyone?</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>
            <numerusform>Supprimer %Ln chiffre, de tout le monde&#xa0;?</numerusform>
            <numerusform>Supprimer les %Ln chiffres, de tout le monde&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Supprimer tous les chiffres</translation>
    </message>
    <message>
        <source>Undo takes it back. Export keeps them in a file.</source>
        <extracomment>logitdesk/ui/digits/page.py</extracomment>
        <translation>Annuler les ramène. Exporter les garde dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>&amp;Scores</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Scores</translation>
    </message>
    <message>
        <source>Show logits, softmax and log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Montrer logits, softmax et log-cotes</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Indices</translation>
    </message>
    <message>
        <source>Show from which ink a logit comes</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Montrer de quelle encre vient un logit</translation>
    </message>
    <message>
        <source>T&amp;raining</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>&amp;Entraînement</translation>
    </message>
    <message>
        <source>Show how networks are trained</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Montrer comment on entraîne des réseaux</translation>
    </message>
    <message>
        <source>E&amp;valuation</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>See which images a network misreads</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Voir quelles images un réseau lit mal</translation>
    </message>
    <message>
        <source>My &amp;digits</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Mes &amp;chiffres</translation>
    </message>
    <message>
        <source>Collect your own digits, and look after them</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Recueillir vos propres chiffres, et en prendre soin</translation>
    </message>
    <message>
        <source>&amp;Perceptron lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Labo &amp;perceptron</translation>
    </message>
    <message>
        <source>Train a perceptron with two inputs, and see its log-odds</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Entraîner un perceptron à deux entrées, et voir ses log-cotes</translation>
    </message>
    <message>
        <source>&amp;Loss lab</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Labo pe&amp;rte</translation>
    </message>
    <message>
        <source>See cross-entropy step by step, and how it goes wrong</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Voir l’entropie croisée pas à pas, et comment elle échoue</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>logitdesk/ui/pages.py</extracomment>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Deux réseaux</translation>
    </message>
    <message>
        <source>Both networks read the same other digit, and are 80 % sure of it or more: the label may be wrong.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Les deux réseaux lisent le même autre chiffre, et en sont sûrs à 80&#xa0;% ou plus&#xa0;: l’étiquette peut être fausse.</translation>
    </message>
    <message>
        <source>two networks</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>deux réseaux</translation>
    </message>
    <message>
        <source>{choice}: {count}</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{choice}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The difference may be chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La différence peut être due au hasard (test exact de McNemar, {p_value}).</translation>
    </message>
    <message>
        <source>{network} is more often right, and hardly by chance (McNemar’s exact test, {p_value}).</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>{network} a plus souvent raison, et guère par hasard (test exact de McNemar, {p_value}).</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>In parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Par parties</translation>
    </message>
    <message>
        <source>Click a row, or press Enter on it, to see its images.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Cliquez une ligne, ou pressez Entrée dessus, pour voir ses images.</translation>
    </message>
    <message>
        <source>By class</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Par scripteur</translation>
    </message>
    <message>
        <source>By class, or by writer where known.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Par classe, ou par scripteur s’il est connu.</translation>
    </message>
    <message>
        <source>Figures by class or writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Mesures par classe ou scripteur</translation>
    </message>
    <message>
        <source>figures in parts</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>mesures par parties</translation>
    </message>
    <message>
        <source>digit</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>images</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>images</translation>
    </message>
    <message>
        <source>How many there are of it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Combien il y en a.</translation>
    </message>
    <message>
        <source>precision</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>précision</translation>
    </message>
    <message>
        <source>Of the images read as this digit, the share that is it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Parmi les images lues comme ce chiffre, la part qui l’est.</translation>
    </message>
    <message>
        <source>recall</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Of the images of this digit, the share that is read as it.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>Parmi les images de ce chiffre, la part lue comme lui.</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall.</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>La moyenne harmonique de la précision et du rappel.</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>sorte</translation>
    </message>
    <message>
        <source>writer</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>scripteur</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>mis en doute</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>juste</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>logitdesk/ui/evaluation/figures_view.py</extracomment>
        <translation>part</translation>
    </message>
</context>
<context>
    <name>PenTools</name>
    <message>
        <source>Pen width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Largeur du stylo</translation>
    </message>
    <message>
        <source>How wide the pen draws; the eraser is twice as wide</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La largeur du trait du stylo&#xa0;; la gomme est deux fois plus large</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Largeur</translation>
    </message>
</context>
<context>
    <name>PerceptronLabModel</name>
    <message>
        <source>The plane holds {most} points. Erase some first.</source>
        <extracomment>logitdesk/ui/perceptron_lab/model.py</extracomment>
        <translation>Le plan contient {most} points. Effacez-en d’abord.</translation>
    </message>
</context>
<context>
    <name>PerceptronLabPage</name>
    <message>
        <source>The colour is the logit at each place; on the line it is 0, and p one half.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>La couleur est le logit en chaque lieu&#xa0;; sur la ligne il vaut 0, et p un demi.</translation>
    </message>
    <message>
        <source>A weight: by how much the logit grows with its input, or with nothing (b).</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un poids&#xa0;: de combien le logit croît avec son entrée, ou avec rien (b).</translation>
    </message>
    <message>
        <source>Each point at its log-odds, ln p / (1 − p), for its class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Chaque point à sa log-cote, ln p / (1 − p), pour sa classe.</translation>
    </message>
    <message>
        <source>plane of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>plan du perceptron</translation>
    </message>
    <message>
        <source>perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>perceptron</translation>
    </message>
    <message>
        <source>log-odds of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>log-cotes du perceptron</translation>
    </message>
    <message>
        <source>training of the perceptron</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>entraînement du perceptron</translation>
    </message>
    <message>
        <source>&amp;Clear points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Effacer les points</translation>
    </message>
    <message>
        <source>&amp;Copy as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Copier en une ligne de texte</translation>
    </message>
    <message>
        <source>&amp;Paste a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>C&amp;oller une ligne de texte</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>O&amp;uvrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Show me &amp;round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Click on the plane to put points of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Cliquez dans le plan pour mettre des points de classe {number}.</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Press and drag on the plane to erase points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Pressez et glissez dans le plan pour effacer des points.</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Drag the plane; the wheel zooms, a double click shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Glissez le plan&#xa0;; la molette zoome, un double clic montre tout.</translation>
    </message>
    <message>
        <source>What the left button does on the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ce que fait le bouton gauche dans le plan.</translation>
    </message>
    <message>
        <source>A click puts class</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un clic met la classe</translation>
    </message>
    <message>
        <source>1 logit</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>1 logit</translation>
    </message>
    <message>
        <source>One logit, the log-odds of class 1: sigmoid follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un logit, la log-cote de la classe 1&#xa0;: suit la sigmoïde.</translation>
    </message>
    <message>
        <source>3 logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>3 logits</translation>
    </message>
    <message>
        <source>A logit for each of three classes: softmax follows.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Un logit pour chacune de trois classes&#xa0;: suit softmax.</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>How many logits the perceptron has.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Combien de logits a le perceptron.</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Sets of points to begin with, or none.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Des ensembles de points pour commencer, ou aucun.</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Share, save and open; show me round</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Partager, enregistrer et ouvrir&#xa0;; visite guidée</translation>
    </message>
    <message>
        <source>Point at the plane to see it with its numbers.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Pointez le plan pour le voir avec ses nombres.</translation>
    </message>
    <message>
        <source>Perceptron lab copied as a line of text</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Labo perceptron copié en une ligne de texte</translation>
    </message>
    <message>
        <source>Open a perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ouvrir un labo perceptron</translation>
    </message>
    <message>
        <source>perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>labo perceptron</translation>
    </message>
    <message>
        <source>Save the perceptron lab</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Enregistrer le labo perceptron</translation>
    </message>
    <message>
        <source>Opened; Undo brings back what was there</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Ouvert&#xa0;; Annuler ramène ce qui était là</translation>
    </message>
    <message>
        <source>The lab begins anew.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Le labo recommence à zéro.</translation>
    </message>
    <message>
        <source>The file is now {name}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/page.py</extracomment>
        <translation>Le fichier est désormais {name}.</translation>
    </message>
    <message>
        <source>Click in the plane to put a point of the class chosen above it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Cliquez dans le plan pour mettre un point de la classe choisie au-dessus.</translation>
    </message>
    <message>
        <source>Drag a connection up or down: its weight moves the border.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Glissez une connexion vers le haut ou le bas&#xa0;: son poids déplace la frontière.</translation>
    </message>
    <message>
        <source>Press Run: training takes step after step down the loss.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Pressez Lancer&#xa0;: l’entraînement descend la perte pas après pas.</translation>
    </message>
    <message>
        <source>Point at a mark on the log-odds curve to see it in the plane.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Pointez une marque sur la courbe des log-cotes pour la voir dans le plan.</translation>
    </message>
    <message>
        <source>Choose “3 logits”: three classes, and softmax instead of sigmoid.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Choisissez «&#xa0;3 logits&#xa0;»&#xa0;: trois classes, et softmax au lieu de la sigmoïde.</translation>
    </message>
    <message>
        <source>&amp;Separate blobs</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Amas &amp;séparés</translation>
    </message>
    <message>
        <source>Far apart: a straight line separates the classes.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Loin l’un de l’autre&#xa0;: une droite sépare les classes.</translation>
    </message>
    <message>
        <source>&amp;Overlapping</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;Chevauchement</translation>
    </message>
    <message>
        <source>So close that no straight line separates them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Si proches qu’aucune droite ne les sépare.</translation>
    </message>
    <message>
        <source>One o&amp;utlier</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un point &amp;isolé</translation>
    </message>
    <message>
        <source>One point of class 0 lies alone on the far side of class 1.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un point de classe 0 est seul au-delà de la classe 1.</translation>
    </message>
    <message>
        <source>&amp;XOR</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;XOR</translation>
    </message>
    <message>
        <source>Each class lies in two corners across from each other.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Chaque classe est dans deux coins opposés.</translation>
    </message>
    <message>
        <source>&amp;Ring</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>&amp;Anneau</translation>
    </message>
    <message>
        <source>Class 0 lies in the middle, and class 1 all around it.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La classe 0 est au milieu, et la classe 1 tout autour.</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>The arrow keys move a crosshair; Space puts a point there, Delete erases the nearest one. Plus and minus zoom, 0 shows all.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Les flèches déplacent un réticule&#xa0;; Espace y met un point, Suppr efface le plus proche. Plus et moins zooment, 0 montre tout.</translation>
    </message>
    <message>
        <source>Plane of x1 and x2</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Plan de x1 et x2</translation>
    </message>
    <message>
        <source>On a bold line the likeliest classes are equally likely.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Sur une ligne grasse, les classes les plus probables le sont également.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points, {wrong} of them taken for another class.</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>
            <numerusform>%Ln point, {wrong} pris pour une autre classe.</numerusform>
            <numerusform>%Ln points, dont {wrong} pris pour une autre classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Point of class {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Point de classe {number}</translation>
    </message>
    <message>
        <source>&amp;Delete this point</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>&amp;Supprimer ce point</translation>
    </message>
    <message>
        <source>Put a point of class &amp;{number} here</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Mettre ici un point de classe &amp;{number}</translation>
    </message>
    <message>
        <source>Click to put points</source>
        <extracomment>logitdesk/ui/perceptron_lab/plane.py</extracomment>
        <translation>Cliquez pour mettre des points</translation>
    </message>
</context>
<context>
    <name>PlotChart</name>
    <message>
        <source>Show all</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show everything again (double click, or the key 0)</source>
        <extracomment>logitdesk/ui/charts/axes.py</extracomment>
        <translation>Tout montrer de nouveau (double clic, ou la touche 0)</translation>
    </message>
</context>
<context>
    <name>PreprocessingStrip</name>
    <message>
        <source>What the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Ce que voit le réseau</translation>
    </message>
    <message>
        <source>The page is prepared like the digits of MNIST that the network learned from: cropped to the ink, made square, shrunk and centred.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La page est préparée comme les chiffres de MNIST dont le réseau a appris&#xa0;: rognée à l’encre, rendue carrée, réduite et centrée.</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>encre</translation>
    </message>
    <message>
        <source>The page, and the smallest box that holds the ink.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La page, et la plus petite boîte qui contient l’encre.</translation>
    </message>
    <message>
        <source>square</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>carré</translation>
    </message>
    <message>
        <source>The box, widened to a square with the ink in its middle.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>La boîte, élargie en un carré avec l’encre au milieu.</translation>
    </message>
    <message>
        <source>The square, averaged down to 20 × 20 pixels.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Le carré, réduit par moyennes à 20 × 20 pixels.</translation>
    </message>
    <message>
        <source>Moved by whole pixels until its centre of mass is in the middle of 28 × 28.</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Déplacé de pixels entiers jusqu’à ce que son centre de masse soit au milieu de 28 × 28.</translation>
    </message>
    <message>
        <source>what the network sees</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>ce que voit le réseau</translation>
    </message>
    <message>
        <source>what the network sees of {digit}</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>ce que voit le réseau de {digit}</translation>
    </message>
</context>
<context>
    <name>PreprocessingView</name>
    <message>
        <source>Square</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Carré</translation>
    </message>
    <message>
        <source>The ink’s box becomes a square. Off: height and width are stretched apart.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>La boîte de l’encre devient un carré. Sans&#xa0;: hauteur et largeur sont étirées chacune à part.</translation>
    </message>
    <message>
        <source>20 × 20</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>20 × 20</translation>
    </message>
    <message>
        <source>Every digit is brought to one size. Off: the whole page is shrunk, without a box.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Chaque chiffre est ramené à une même taille. Sans&#xa0;: toute la page est réduite, sans boîte.</translation>
    </message>
    <message>
        <source>Centring</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Centrage</translation>
    </message>
    <message>
        <source>Its centre of mass goes to the middle. Off: it stays where it lies on the page.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Son centre de masse va au milieu. Sans&#xa0;: il reste où il est sur la page.</translation>
    </message>
    <message>
        <source>What each step is for</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>À quoi sert chaque étape</translation>
    </message>
    <message>
        <source>What the networks see</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Ce que voient les réseaux</translation>
    </message>
    <message>
        <source>Restore all steps</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Rétablir toutes les étapes</translation>
    </message>
    <message>
        <source>All steps on, and the ink as you drew it</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Toutes les étapes, et l’encre comme vous l’avez dessinée</translation>
    </message>
    <message>
        <source>preprocessing tried out</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>essai du prétraitement</translation>
    </message>
    <message>
        <source>Draw a digit.</source>
        <extracomment>logitdesk/ui/evidence/preprocessing_view.py</extracomment>
        <translation>Dessinez un chiffre.</translation>
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
        <translation>Logits et softmax des dix chiffres</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to the window (Esc)</source>
        <extracomment>logitdesk/ui/presentation.py</extracomment>
        <translation>Retour à la fenêtre (Échap)</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Ask about the digit with the largest logit, whichever it is while you draw.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Interroger le chiffre au plus grand logit, quel qu’il soit pendant que vous dessinez.</translation>
    </message>
    <message>
        <source>The digit whose logit is asked about. A number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Le chiffre dont on interroge le logit. Une touche de chiffre fait de même.</translation>
    </message>
    <message>
        <source>Take another digit’s logit away: what speaks for the one and not for the other? Shift and a number key does the same.</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Retirer le logit d’un autre chiffre&#xa0;: qu’est-ce qui parle pour l’un et non pour l’autre&#xa0;? Maj et une touche de chiffre font de même.</translation>
    </message>
    <message>
        <source>not {digit}</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>pas {digit}</translation>
    </message>
    <message>
        <source>Winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>Follow the winner</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Suivre le gagnant</translation>
    </message>
    <message>
        <source>Digit asked about</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Chiffre interrogé</translation>
    </message>
    <message>
        <source>Why not another digit</source>
        <extracomment>logitdesk/ui/evidence/page.py</extracomment>
        <translation>Pourquoi pas un autre chiffre</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <extracomment>logitdesk/ui/recent_files.py</extracomment>
        <translation>&amp;Vider cette liste</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network that reads. Without one, the images are only looked at.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Le réseau qui lit. Sans réseau, les images sont seulement regardées.</translation>
    </message>
    <message>
        <source>Second network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Second réseau</translation>
    </message>
    <message>
        <source>What does the one read that the other misreads?</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Que lit l’un que l’autre lit mal&#xa0;?</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images that no network of LogitDesk has learned from, or a file of your own.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Images dont aucun réseau de LogitDesk n’a appris, ou un fichier à vous.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>As they were written, or drawn again by another pen. For images made of strokes.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Comme elles ont été écrites, ou redessinées d’un autre stylo. Pour les images faites de traits.</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Thin</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Thick</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Épais</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Progress of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Progression de l’évaluation</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>As written</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>D’origine</translation>
    </message>
    <message>
        <source>State of the evaluation</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>État de l’évaluation</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Run downloads {data_set} first ({size} MB).</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Lancer télécharge d’abord {data_set} ({size} Mo).</translation>
    </message>
    <message>
        <source>Evaluate on a file</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Évaluer sur un fichier</translation>
    </message>
    <message>
        <source>No network</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>“{network}” is no longer there: these are its answers from before.</source>
        <extracomment>logitdesk/ui/evaluation/request_bar.py</extracomment>
        <translation>«&#xa0;{network}&#xa0;» n’est plus là&#xa0;: ce sont ses réponses d’avant.</translation>
    </message>
</context>
<context>
    <name>RobustnessView</name>
    <message>
        <source>Distortion</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Déformation</translation>
    </message>
    <message>
        <source>Third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Troisième réseau</translation>
    </message>
    <message>
        <source>Another network to measure beside those above.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Un autre réseau à mesurer à côté de ceux ci-dessus.</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Press Measure.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Pressez Mesurer.</translation>
    </message>
    <message>
        <source>Robustness</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Accuracy: the share that is read right of the same images, distorted more.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Exactitude&#xa0;: la part bien lue des mêmes images, de plus en plus déformées.</translation>
    </message>
    <message>
        <source>Measures up to {count} of the images. Click a point to see its images, the misread first.</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Mesure jusqu’à {count} des images. Cliquez un point pour voir ses images, les mal lues d’abord.</translation>
    </message>
    <message>
        <source>No third network</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Pas de troisième réseau</translation>
    </message>
    <message>
        <source>Images at {amount}</source>
        <extracomment>logitdesk/ui/evaluation/robustness_view.py</extracomment>
        <translation>Images à {amount}</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Cross-entropy, in nats: the mean of −ln p, where p is the probability that the network gives the right digit. Training is about the last 50 steps, on images that are learned from; validation is each epoch&apos;s end, on held-out images. The dashed line marks what is kept. Half the loss is always the same step down.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>L’entropie croisée, en nats&#xa0;: la moyenne de −ln p, où p est la probabilité que le réseau donne au bon chiffre. L’entraînement porte sur les 50 derniers pas environ, sur des images apprises&#xa0;; la validation, sur la fin de chaque époque, sur des images réservées. La ligne en tirets marque ce qui est gardé. La moitié de la perte est toujours le même pas vers le bas.</translation>
    </message>
    <message>
        <source>How many images are read right. The axis is spread by log-odds, so that {less} and {more} stand apart.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Combien d’images sont bien lues. L’axe est étalé par log-cotes, pour que {less} et {more} se distinguent.</translation>
    </message>
    <message>
        <source>The ten logits that the half-trained network gives the digit now on your page.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Les dix logits que le réseau à demi entraîné donne au chiffre qui est sur votre page.</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Progression de l’entraînement</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Ce qui a échoué</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>validation</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>époque {number}</translation>
    </message>
    <message>
        <source>{name} (chart)</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>{name} (graphique)</translation>
    </message>
    <message>
        <source>The curve begins with the first step.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>La courbe commence au premier pas.</translation>
    </message>
    <message>
        <source>Loss</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Your digit, as it is learned</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Votre chiffre, pendant l’apprentissage</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Do no further step until you resume.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Ne plus faire de pas jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>End now, and keep the network after its best epoch so far.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Finir maintenant, et garder le réseau d’après sa meilleure époque.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write the new network again.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Écrire de nouveau le nouveau réseau.</translation>
    </message>
    <message>
        <source>Give up</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Let go of what was just learned; other networks stay.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Abandonner ce qui vient d’être appris&#xa0;; les autres réseaux restent.</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Au formulaire</translation>
    </message>
    <message>
        <source>Change the settings.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Changer les réglages.</translation>
    </message>
    <message>
        <source>Your digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Votre chiffre</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>LogitDesk then closes by itself.</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>LogitDesk se ferme ensuite tout seul.</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>kept: {number}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>gardé&#xa0;: {number}</translation>
    </message>
    <message>
        <source>reads {digit}</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>lit {digit}</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/training/run_view.py</extracomment>
        <translation>Dessinez un chiffre</translation>
    </message>
</context>
<context>
    <name>SampleDigits</name>
    <message>
        <source>Sample digits</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Chiffres d’exemple</translation>
    </message>
    <message>
        <source>Put a {digit} that someone drew on the page; again for another</source>
        <extracomment>logitdesk/ui/sidebar.py</extracomment>
        <translation>Mettre sur la page un {digit} que quelqu’un a dessiné&#xa0;; encore une fois pour un autre</translation>
    </message>
</context>
<context>
    <name>ScaleView</name>
    <message>
        <source>The patch: −log(softmax(z) + ε). It is never infinite, but never above −ln ε either, and where the label’s probability is far below ε it has no gradient.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La rustine&#xa0;: −log(softmax(z) + ε). Elle n’est jamais infinie, mais jamais non plus au-dessus de −ln ε, et là où la probabilité de l’étiquette est très inférieure à ε elle n’a pas de gradient.</translation>
    </message>
    <message>
        <source>All logits are multiplied by this: the order of the classes stays, and the differences grow.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Tous les logits sont multipliés par ceci&#xa0;: l’ordre des classes reste, et les différences grandissent.</translation>
    </message>
    <message>
        <source>The loss of these logits, multiplied by what stands below. The naive line ends where the label’s probability is too small for float32. Drag the upright line to scale the logits. Elsewhere a drag pans; the wheel zooms, and a click on a name hides its line.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La perte de ces logits, multipliés par ce qui est en bas. La courbe naïve s’arrête là où la probabilité de l’étiquette est trop petite pour float32. Glissez la ligne verticale pour changer l’échelle des logits. Ailleurs, glisser déplace&#xa0;; la molette zoome, et un clic sur un nom cache sa courbe.</translation>
    </message>
    <message>
        <source>naive</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naïve</translation>
    </message>
    <message>
        <source>−log(softmax(z)) at the label: two operations, the first of which may give 0.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z)) à l’étiquette&#xa0;: deux opérations, dont la première peut donner 0.</translation>
    </message>
    <message>
        <source>naive, one-hot</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naïve, one-hot</translation>
    </message>
    <message>
        <source>−Σ y · log(softmax(z)): nan as soon as any probability is 0, as 0 · ∞ is.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−Σ y · log(softmax(z))&#xa0;: nan dès qu’une probabilité est 0, comme l’est 0 · ∞.</translation>
    </message>
    <message>
        <source>naive + ε</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>naïve + ε</translation>
    </message>
    <message>
        <source>−log(softmax(z) + ε) at the label: the common patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>−log(softmax(z) + ε) à l’étiquette&#xa0;: la rustine courante.</translation>
    </message>
    <message>
        <source>fused</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>logsumexp(z) − z of the label, in one operation: finite for any logits.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>logsumexp(z) − z de l’étiquette, en une opération&#xa0;: finie pour tous les logits.</translation>
    </message>
    <message>
        <source>Loss against the scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La perte selon l’échelle des logits</translation>
    </message>
    <message>
        <source>The loss, −ln p of the true class, computed in two ways and with a patch.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La perte, −ln p de la vraie classe, calculée de deux manières et avec une rustine.</translation>
    </message>
    <message>
        <source>Losses and gradients in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Pertes et gradients en float32</translation>
    </message>
    <message>
        <source>Scale of the logits</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Échelle des logits</translation>
    </message>
    <message>
        <source>Epsilon</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Epsilon</translation>
    </message>
    <message>
        <source>The logits are multiplied by {factor}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Les logits sont multipliés par {factor}.</translation>
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
        <translation>gradient
à {label}</translation>
    </message>
    <message>
        <source>in float32</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>en float32</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>De combien la perte croît avec le logit de l’étiquette.</translation>
    </message>
    <message>
        <source>By how much it grows with the likeliest other logit.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>De combien elle croît avec le plus probable des autres logits.</translation>
    </message>
    <message>
        <source>In float32 the probability of {label} is 0: −log gives inf, and the gradient nan. ε caps the loss at {loss} and takes its gradient: the worst mistakes teach least. Fused is right.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>En float32, la probabilité de {label} est 0&#xa0;: −log donne inf, et le gradient nan. ε plafonne la perte à {loss} et lui ôte son gradient&#xa0;: les pires erreurs apprennent le moins. La forme fusionnée est juste.</translation>
    </message>
    <message>
        <source>All agree so far.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Tous s’accordent jusqu’ici.</translation>
    </message>
    <message>
        <source>With a one-hot row the loss is nan: 0 × log 0. The others are finite.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>Avec une ligne one-hot, la perte est nan&#xa0;: 0 × log 0. Les autres sont finies.</translation>
    </message>
    <message>
        <source>The patch gives {wrong} for {right}.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La rustine donne {wrong} au lieu de {right}.</translation>
    </message>
    <message>
        <source>The label is the likeliest class: choose another one to see it break.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>L’étiquette est la classe la plus probable&#xa0;: choisissez-en une autre pour voir l’échec.</translation>
    </message>
    <message>
        <source>The naive loss is inf from {times_factor} on.</source>
        <extracomment>logitdesk/ui/loss_lab/scale_view.py</extracomment>
        <translation>La perte naïve est inf à partir de {times_factor}.</translation>
    </message>
</context>
<context>
    <name>ScatterChart</name>
    <message numerus="yes">
        <source>%Ln points, {count} of them ringed</source>
        <extracomment>logitdesk/ui/evaluation/scatter.py</extracomment>
        <translation>
            <numerusform>%Ln point, dont {count} cerclé</numerusform>
            <numerusform>%Ln points, dont {count} cerclés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>A logit is the raw number that the network gives a class: adding the same to all ten changes nothing.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Un logit est le nombre brut que le réseau donne à une classe&#xa0;: ajouter le même aux dix ne change rien.</translation>
    </message>
    <message>
        <source>Softmax turns logits into probabilities: each is exp(logit / T), divided by the sum of all ten.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax change les logits en probabilités&#xa0;: chacune est exp(logit / T), divisé par la somme des dix.</translation>
    </message>
    <message>
        <source>Log-odds weigh one class against all others together: its logit minus the logsumexp of the other nine, which is the logit itself only where a network has a single one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Les log-cotes pèsent une classe contre toutes les autres ensemble&#xa0;: son logit moins le logsumexp des neuf autres&#xa0;; ce n’est le logit lui-même que là où un réseau n’en a qu’un.</translation>
    </message>
    <message>
        <source>Logits and softmax of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits et softmax des dix chiffres</translation>
    </message>
    <message>
        <source>Log-odds of the ten digits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-cotes des dix chiffres</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Draw a digit here, with mouse, finger or pen, or take a sample below.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Dessinez ici un chiffre, avec la souris, le doigt ou un stylet, ou prenez un exemple en bas.</translation>
    </message>
    <message>
        <source>This is what the network reads, how sure it is, and what comes next.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Voici ce que lit le réseau, à quel point il est sûr, et ce qui vient ensuite.</translation>
    </message>
    <message>
        <source>Ten logits, and what softmax makes of them. Drag a logit’s bar.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Dix logits, et ce que softmax en fait. Glissez la barre d’un logit.</translation>
    </message>
    <message>
        <source>Log-odds: how much one digit outweighs all others. Point at one.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-cotes&#xa0;: combien un chiffre l’emporte sur tous les autres. Pointez-en un.</translation>
    </message>
    <message>
        <source>Move the temperature: the probabilities change, the winner stays.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Changez la température&#xa0;: les probabilités changent, le gagnant reste.</translation>
    </message>
    <message>
        <source>Click a row, and see from which ink its logit comes.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Cliquez une ligne, et voyez de quelle encre vient son logit.</translation>
    </message>
    <message>
        <source>Softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>sums to 1</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>somme&#xa0;: 1</translation>
    </message>
    <message>
        <source>Logarithmic softmax</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Softmax logarithmique</translation>
    </message>
    <message>
        <source>A logarithmic axis: the smallest probability can be read, too</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Un axe logarithmique&#xa0;: même la plus petite probabilité se lit</translation>
    </message>
    <message>
        <source>Logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Logits</translation>
    </message>
    <message>
        <source>any real number</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>tout nombre réel</translation>
    </message>
    <message>
        <source>Log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-cotes</translation>
    </message>
    <message>
        <source>At the left the logit, the raw number that the network gives a digit. At the right its probability, which softmax makes of all ten logits together.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>À gauche le logit, le nombre brut que le réseau donne à un chiffre. À droite sa probabilité, que softmax tire des dix logits ensemble.</translation>
    </message>
    <message>
        <source>Log-odds, ln p / (1 − p): how much one digit outweighs all the others together. Its logit alone does not say it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Log-cotes, ln p / (1 − p)&#xa0;: combien un chiffre l’emporte sur tous les autres ensemble. Son logit seul ne le dit pas.</translation>
    </message>
    <message>
        <source>logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>logits</translation>
    </message>
    <message>
        <source>log-odds</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>log-cotes</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>La page est vide.</translation>
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
        <translation>Cliquez&#xa0;: de quelle encre il vient</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} de {digit}, {network}</translation>
    </message>
    <message>
        <source>{what} of {digit}, {network}, altered</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{what} de {digit}, {network}, modifié</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The page is full: no file holds more. Save it, erase some, or clear it.</source>
        <extracomment>logitdesk/ui/session.py</extracomment>
        <translation>La page est pleine&#xa0;: aucun fichier n’en contient plus. Enregistrez-la, gommez-en, ou videz-la.</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Digits of the picture</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Chiffres de l’image</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Digit {number} of {count}, read as {answer}. All: {answers}</source>
        <extracomment>logitdesk/ui/digit_chooser.py</extracomment>
        <translation>Chiffre {number} sur {count}, lu comme {answer}. Tous&#xa0;: {answers}</translation>
    </message>
</context>
<context>
    <name>SoftmaxByHand</name>
    <message>
        <source>Adds the same c to all ten logits. Softmax and log-odds depend on differences of logits alone, so they do not change.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Ajoute le même c aux dix logits. Softmax et log-cotes ne dépendent que des différences des logits&#xa0;; ils ne changent donc pas.</translation>
    </message>
    <message>
        <source>Drag the bar of a logit, or go to it with Tab and the arrow keys and press ← or →. The charts show what would be, until you press Escape or draw on.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Glissez la barre d’un logit, ou allez-y avec Tab et les flèches et pressez ← ou →. Les graphiques montrent ce qui serait, jusqu’à Échap ou un nouveau trait.</translation>
    </message>
    <message>
        <source>Added to all ten logits</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Ajouté aux dix logits</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Show what the network gave (Esc)</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Montrer ce que le réseau a donné (Échap)</translation>
    </message>
    <message>
        <source>+c to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>+c à tous</translation>
    </message>
    <message>
        <source>What if: these are not the logits that the network gave.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Et si&#xa0;: ce ne sont pas les logits que le réseau a donnés.</translation>
    </message>
    <message>
        <source>The same added to all logits changes no probability.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Un même ajout à tous les logits ne change aucune probabilité.</translation>
    </message>
    <message>
        <source>Drag a logit’s bar to try another value for it.</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>Glissez la barre d’un logit pour en essayer une autre valeur.</translation>
    </message>
    <message>
        <source>{number} to all</source>
        <extracomment>logitdesk/ui/scores_page.py</extracomment>
        <translation>{number} à tous</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>From the page to its scores: normalising the ink and the network.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>De la page à ses scores&#xa0;: normalisation de l’encre et réseau.</translation>
    </message>
    <message>
        <source>How many of MNIST&apos;s {count} test digits the network reads right, and its weights: the numbers that training adjusts.</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>Combien des {count} chiffres de test de MNIST le réseau lit bien, et ses poids&#xa0;: les nombres que l’entraînement ajuste.</translation>
    </message>
    <message>
        <source>{number} ms per prediction</source>
        <extracomment>logitdesk/ui/main_window.py</extracomment>
        <translation>{number} ms par prédiction</translation>
    </message>
</context>
<context>
    <name>StepFrame</name>
    <message>
        <source>What this step is about</source>
        <extracomment>logitdesk/ui/first_steps.py</extracomment>
        <translation>De quoi s’occupe cette étape</translation>
    </message>
</context>
<context>
    <name>StrokesView</name>
    <message>
        <source>A logit is the raw number that the network gives a digit. What grows without ink, that ink spoke against; what shrinks, it spoke for.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Un logit est le nombre brut que le réseau donne à un chiffre. Ce qui croît sans l’encre, l’encre parlait contre&#xa0;; ce qui décroît, elle parlait pour.</translation>
    </message>
    <message>
        <source>Click a stroke to read the page without it. A single one is cut into three. Your page itself keeps all its ink. Up to {count} have a button.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Cliquez un trait pour lire la page sans lui. Un trait seul est coupé en trois. Votre page elle-même garde toute son encre. Jusqu’à {count} ont un bouton.</translation>
    </message>
    <message>
        <source>change</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>changement</translation>
    </message>
    <message>
        <source>after ❘ before</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>après ❘ avant</translation>
    </message>
    <message>
        <source>Change of the ten logits</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Changement des dix logits</translation>
    </message>
    <message>
        <source>By how much each logit changes, and what it is then. What grows without a stroke, that stroke spoke against.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>De combien chaque logit change, et ce qu’il est ensuite. Ce qui croît sans un trait, ce trait parlait contre.</translation>
    </message>
    <message>
        <source>Take a stroke away</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Retirer un trait</translation>
    </message>
    <message>
        <source>Hide {stroke}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Cacher {stroke}</translation>
    </message>
    <message>
        <source>without it: {verdict}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>sans lui&#xa0;: {verdict}</translation>
    </message>
    <message>
        <source>What this does</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>What it changes</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>Click a stroke, or draw or erase on the page.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Cliquez un trait, ou dessinez ou gommez sur la page.</translation>
    </message>
    <message>
        <source>What the last change did</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Ce qu’a fait le dernier changement</translation>
    </message>
    <message>
        <source>Without {strokes}</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Sans {strokes}</translation>
    </message>
    <message>
        <source>Read: {before} → {after}.</source>
        <extracomment>logitdesk/ui/evidence/strokes_view.py</extracomment>
        <translation>Lu&#xa0;: {before} → {after}.</translation>
    </message>
</context>
<context>
    <name>TeachCard</name>
    <message>
        <source>It learns your digits, varied a little, beside much of what the network knew. Then it shows how digits of yours are read that it has not learned from, and what it has forgotten. The network itself stays as it is.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Il apprend vos chiffres, un peu variés, à côté de beaucoup de ce que le réseau savait. Puis il montre comment sont lus des chiffres de vous qu’il n’a pas appris, et ce qu’il a oublié. Le réseau lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Teach a network your hand</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Apprendre votre main à un réseau</translation>
    </message>
    <message>
        <source>Teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Network to teach</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Réseau à instruire</translation>
    </message>
    <message>
        <source>The network that it begins with, and whose knowledge it keeps.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Le réseau par lequel il commence, et dont il garde le savoir.</translation>
    </message>
    <message>
        <source>A network is being trained, or waits for your choice, on the page Training.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Un réseau est en cours d’entraînement, ou attend votre choix, sur la page Entraînement.</translation>
    </message>
    <message>
        <source>Nothing to learn yet. Collect some, or correct what is misread.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>Rien à apprendre encore. Recueillez-en, ou corrigez ce qui est mal lu.</translation>
    </message>
    <message numerus="yes">
        <source>It learns %Ln digits, and is measured on others: {time}.</source>
        <extracomment>logitdesk/ui/digits/teach.py</extracomment>
        <translation>
            <numerusform>Il apprend %Ln chiffre, et est mesuré sur d’autres&#xa0;: {time}.</numerusform>
            <numerusform>Il apprend %Ln chiffres, et est mesuré sur d’autres&#xa0;: {time}.</numerusform>
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
        <translation>Mon {network}</translation>
    </message>
</context>
<context>
    <name>TemperatureControl</name>
    <message>
        <source>Logits are divided by the temperature before softmax: above 1 the probabilities even out, below 1 they sharpen.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Les logits sont divisés par la température avant softmax&#xa0;: au-dessus de 1 les probabilités s’égalisent, en dessous elles se creusent.</translation>
    </message>
    <message>
        <source>Found on digits held out of training, so that “90 %” is right about 9 times in 10. The digit stays the same; only how sure the network is of it changes.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Trouvée sur des chiffres réservés hors entraînement, pour que «&#xa0;90&#xa0;%&#xa0;» soit juste environ 9 fois sur 10. Le chiffre reste le même&#xa0;; seule change l’assurance du réseau.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Température</translation>
    </message>
    <message>
        <source>fitted: {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>ajustée&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Use the fitted temperature, {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Utiliser la température ajustée, {number}</translation>
    </message>
    <message>
        <source>Temperature {number}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Température {number}</translation>
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
        <translation>Les dix logits pendant le tracé</translation>
    </message>
    <message>
        <source>Drag the upright line: the thick curve is the digit that the network would have read by then. A click on a name hides its curve; the wheel zooms, the middle button pans.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Glissez la ligne verticale&#xa0;: la courbe épaisse est le chiffre que le réseau aurait lu à ce moment. Un clic sur un nom cache sa courbe&#xa0;; la molette zoome, le bouton du milieu déplace.</translation>
    </message>
    <message>
        <source>The network reads the ink that was there at each of 60 moments. Long pauses are shortened. Your page and its scores stay as they are.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Le réseau lit l’encre qui était là à chacun de 60 moments. Les longues pauses sont raccourcies. Votre page et ses scores restent tels quels.</translation>
    </message>
    <message>
        <source>Draw a digit, and see here how the network read it as it was drawn. A dot, or an opened picture, takes no time.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Dessinez un chiffre, et voyez ici comment le réseau l’a lu pendant le tracé. Un point, ou une image ouverte, ne prend pas de temps.</translation>
    </message>
    <message>
        <source>The page at this moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>La page à ce moment</translation>
    </message>
    <message>
        <source>page at a moment</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>page à un moment</translation>
    </message>
    <message>
        <source>Probabilities of the ten digits</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Probabilités des dix chiffres</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Draw it once more, in the time that it took (Space)</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Le redessiner, dans le temps qu’il a pris (Espace)</translation>
    </message>
    <message>
        <source>Moment of the drawing</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Moment du dessin</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{verdict} after {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{verdict} après {time}</translation>
    </message>
    <message>
        <source>The network never changed its mind.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Le réseau n’a jamais changé d’avis.</translation>
    </message>
    <message>
        <source>{before} → {after} at {time}</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>{before} → {after} à {time}</translation>
    </message>
    <message>
        <source>Changes of mind (dashed): {changes}.</source>
        <extracomment>logitdesk/ui/evidence/timeline_view.py</extracomment>
        <translation>Changements d’avis (tirets)&#xa0;: {changes}.</translation>
    </message>
</context>
<context>
    <name>TrainingController</name>
    <message>
        <source>Training could not be started: {reason}. Try again.</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>L’entraînement n’a pas pu démarrer&#xa0;: {reason}. Réessayez.</translation>
    </message>
    <message>
        <source>Stopped before the first step: there is nothing to keep</source>
        <extracomment>logitdesk/ui/training/controller.py</extracomment>
        <translation>Arrêté avant le premier pas&#xa0;: il n’y a rien à garder</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Your own settings.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Vos propres réglages.</translation>
    </message>
    <message>
        <source>Quick</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Thorough</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Approfondi</translation>
    </message>
    <message>
        <source>Own settings</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Réglages propres</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How many times each image is seen: more reads better.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Combien de fois chaque image est vue&#xa0;: plus lit mieux.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>How many images are learned from at a time: the weights move after each.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>De combien d’images on apprend à la fois&#xa0;: les poids bougent après chaque lot.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How far the weights move at a time: up to this at the beginning, then ever less. If the loss becomes no number: smaller.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>De combien les poids bougent à la fois&#xa0;: jusqu’à ceci au début, puis de moins en moins. Si la perte n’est plus un nombre&#xa0;: plus petit.</translation>
    </message>
    <message>
        <source>Images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Fewer make a quick try, {least} or more; a twelfth is held out.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Moins font un essai rapide, {least} ou plus&#xa0;; un douzième est réservé.</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed begins with the same random weights and order of images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>La même graine commence avec les mêmes poids aléatoires et le même ordre des images.</translation>
    </message>
    <message numerus="yes">
        <source>{data_set}, %Ln images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>
            <numerusform>{data_set}, %Ln image</numerusform>
            <numerusform>{data_set}, %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Vary the images</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Varier les images</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is called in the Model menu.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Comment il s’appelle dans le menu Modèle.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Learn from</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Apprendre de</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Départ</translation>
    </message>
    <message>
        <source>With random weights, or where another network ended.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Avec des poids aléatoires, ou là où un autre réseau s’est arrêté.</translation>
    </message>
    <message>
        <source>Variation</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Turned, slanted and moved a little each time, as different hands write.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Tournées, inclinées et déplacées un peu chaque fois, comme écrivent diverses mains.</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Automatic takes a GPU that TensorFlow can use.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Automatique prend un GPU que TensorFlow peut utiliser.</translation>
    </message>
    <message>
        <source>Start training</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>It goes on in the background. Enter starts it as well.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Il se poursuit en arrière-plan. Entrée le lance aussi.</translation>
    </message>
    <message>
        <source>Train a network</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Entraîner un réseau</translation>
    </message>
    <message>
        <source>From scratch</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>De zéro</translation>
    </message>
    <message>
        <source>From the weights of {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Des poids de {network}</translation>
    </message>
    <message>
        <source>My {network}</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Mon {network}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{data_set} is downloaded first ({megabytes} MB).</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{data_set} est d’abord téléchargé ({megabytes} Mo).</translation>
    </message>
    <message>
        <source>There is nothing to learn from. Tick at least one.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Il n’y a rien dont apprendre. Cochez-en au moins un.</translation>
    </message>
    <message>
        <source>It is measured on other images.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Il est mesuré sur d’autres images.</translation>
    </message>
    <message>
        <source>Forty drawings, varied: a quick network reads six in ten of other people’s digits.</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>Quarante dessins, variés&#xa0;: un réseau rapide lit six sur dix des chiffres d’autres gens.</translation>
    </message>
    <message>
        <source>{time} on this computer</source>
        <extracomment>logitdesk/ui/training/form.py</extracomment>
        <translation>{time} sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Before and after</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>How it was learned</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Comment il a appris</translation>
    </message>
    <message>
        <source>What came of the run, or how it went.</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Ce qui est sorti de l’entraînement, ou comment il s’est passé.</translation>
    </message>
    <message>
        <source>Look at</source>
        <extracomment>logitdesk/ui/training/page.py</extracomment>
        <translation>Regarder</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>How far each step goes: weights change by this number times the gradient.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La longueur de chaque pas&#xa0;: les poids changent de ce nombre fois le gradient.</translation>
    </message>
    <message>
        <source>L2 adds this factor times the sum of the squared weights to the loss, which keeps the weights small; the biases go free.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>L2 ajoute à la perte ce facteur fois la somme des carrés des poids, ce qui les garde petits&#xa0;; les biais restent libres.</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Train, a step or more each frame, until you pause.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entraîner, d’un pas ou plus par rafraîchissement de l’écran, jusqu’à la pause.</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pas</translation>
    </message>
    <message>
        <source>One step of gradient descent, over all points.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Un pas de descente de gradient, sur tous les points.</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Réinit.</translation>
    </message>
    <message>
        <source>Back to the weights from before the first step.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Retour aux poids d’avant le premier pas.</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Steps each frame, where there is time.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Pas par rafraîchissement de l’écran, si le temps le permet.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>step {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>pas {number}</translation>
    </message>
    <message>
        <source>The curve begins with the first point.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La courbe commence au premier point.</translation>
    </message>
    <message>
        <source>with L2</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>avec L2</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>loss</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>perte</translation>
    </message>
    <message>
        <source>Cross-entropy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entropie croisée (graphique)</translation>
    </message>
    <message>
        <source>Accuracy (chart)</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Exactitude (graphique)</translation>
    </message>
    <message>
        <source>accuracy</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>The loss: the mean of −ln p of the right class, also with what L2 adds.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La perte&#xa0;: la moyenne de −ln p de la bonne classe, et avec ce que L2 ajoute.</translation>
    </message>
    <message>
        <source>The share of the points that are on the right side.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>La part des points qui sont du bon côté.</translation>
    </message>
    <message>
        <source>Learning rate {number}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Taux d’apprentissage {number}</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: put points, or take some from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Il n’y a encore rien dont apprendre&#xa0;: mettez des points, ou prenez-en dans «&#xa0;Points&#xa0;».</translation>
    </message>
    <message>
        <source>Cross-entropy {loss}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Entropie croisée {loss}</translation>
    </message>
    <message>
        <source>Accuracy {share}</source>
        <extracomment>logitdesk/ui/perceptron_lab/training_panel.py</extracomment>
        <translation>Exactitude {share}</translation>
    </message>
</context>
<context>
    <name>TrainingProcess</name>
    <message>
        <source>The training process was killed from outside, as the system does when memory runs out. Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Le processus d’entraînement a été arrêté du dehors, comme le fait le système quand la mémoire manque. Fermez d’autres programmes, ou prenez un lot plus petit, et réessayez.</translation>
    </message>
    <message>
        <source>The import process was killed from outside, as the system does when memory runs out. Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Le processus d’importation a été arrêté du dehors, comme le fait le système quand la mémoire manque. Fermez d’autres programmes, ou choisissez un autre fichier, et réessayez.</translation>
    </message>
    <message>
        <source>The training process broke down ({fault}). Close other programs, or take a smaller batch, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Le processus d’entraînement s’est interrompu ({fault}). Fermez d’autres programmes, ou prenez un lot plus petit, et réessayez.</translation>
    </message>
    <message>
        <source>The import process broke down ({fault}). Close other programs, or choose another file, and try again.</source>
        <extracomment>logitdesk/ui/training/process.py</extracomment>
        <translation>Le processus d’importation s’est interrompu ({fault}). Fermez d’autres programmes, ou choisissez un autre fichier, et réessayez.</translation>
    </message>
</context>
<context>
    <name>TrainingStatus</name>
    <message>
        <source>Starting…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Reading data…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Lecture des données…</translation>
    </message>
    <message>
        <source>Starting TensorFlow…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Démarrage de TensorFlow…</translation>
    </message>
    <message>
        <source>Training…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The new network could not be saved</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Le nouveau réseau n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Training failed</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>L’entraînement a échoué</translation>
    </message>
    <message>
        <source>Keeping what an interrupted run had learned</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Sauvegarde de ce qu’un entraînement interrompu avait appris</translation>
    </message>
    <message>
        <source>Training a new network on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entraînement d’un nouveau réseau sur {data}</translation>
    </message>
    <message>
        <source>Training {network} on {data}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entraînement de {network} sur {data}</translation>
    </message>
    <message>
        <source>Training on {device}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entraînement sur {device}</translation>
    </message>
    <message>
        <source>Stopped. {work}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Arrêté. {work}</translation>
    </message>
    <message>
        <source>epoch {number} of {count}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>époque {number} sur {count}</translation>
    </message>
    <message>
        <source>{count} images/s</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>{count} images/s</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>encore {time}</translation>
    </message>
    <message>
        <source>a network</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>un réseau</translation>
    </message>
    <message>
        <source>Training {network} · {progress}</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Entraîne {network} · {progress}</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the training</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Montrer l’entraînement</translation>
    </message>
    <message>
        <source>Training progress, in short</source>
        <extracomment>logitdesk/ui/training/status.py</extracomment>
        <translation>Progression de l’entraînement, en bref</translation>
    </message>
</context>
<context>
    <name>TwiceView</name>
    <message>
        <source>softmax once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>softmax une fois</translation>
    </message>
    <message>
        <source>softmax twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>softmax deux fois</translation>
    </message>
    <message>
        <source>Probabilities with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Probabilités avec softmax pris une et deux fois</translation>
    </message>
    <message>
        <source>Loss and gradient with softmax taken once and twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Perte et gradient avec softmax pris une et deux fois</translation>
    </message>
    <message>
        <source>Probabilities after softmax, and after softmax of these once more.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Les probabilités après softmax, et après softmax de celles-ci encore une fois.</translation>
    </message>
    <message>
        <source>By how much the loss grows with the logit of the label.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>De combien la perte croît avec le logit de l’étiquette.</translation>
    </message>
    <message>
        <source>gradient
at {label}</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>gradient
à {label}</translation>
    </message>
    <message>
        <source>The network gives logits, and softmax is in the loss alone.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Le réseau donne des logits, et softmax n’est que dans la perte.</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>The network gives probabilities, taken for logits.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Le réseau donne des probabilités, prises pour des logits.</translation>
    </message>
    <message>
        <source>twice</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>With {classes} classes the surest answer is e/(e + {others}) = {probability}, so the loss is never below {loss}, however right the network is; and its gradient is smaller, so that it learns slower.</source>
        <extracomment>logitdesk/ui/loss_lab/views.py</extracomment>
        <translation>Avec {classes} classes, la réponse la plus sûre est e/(e + {others}) = {probability}&#xa0;; la perte n’est donc jamais sous {loss}, si juste que soit le réseau&#xa0;; et son gradient est plus petit, de sorte qu’il apprend plus lentement.</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>A double click goes back to {number}.</source>
        <extracomment>logitdesk/ui/widgets.py</extracomment>
        <translation>Un double clic ramène à {number}.</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>The digits with the two largest logits, and their softmax probabilities. The margin is by how much the largest logit is ahead of the second: the wider, the surer the network.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Les chiffres aux deux plus grands logits, et leurs probabilités softmax. La marge est l’avance du plus grand logit sur le deuxième&#xa0;: plus elle est large, plus le réseau est sûr.</translation>
    </message>
    <message>
        <source>Say which digit you meant: the drawing is kept with it on the page My digits, and Undo takes it back. Alt and the digit do the same.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Dites quel chiffre vous vouliez&#xa0;: le dessin est gardé avec lui sur la page Mes chiffres, et Annuler le retire. Alt et le chiffre font de même.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>The digit with the largest logit, its probability after softmax, and the runner-up. The margin is how far the first logit leads the second.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Le chiffre au plus grand logit, sa probabilité après softmax, et le deuxième. La marge est l’avance du premier logit sur le deuxième.</translation>
    </message>
    <message>
        <source>It was…</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>C’était…</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Dessinez un chiffre</translation>
    </message>
    <message>
        <source>next: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>puis&#xa0;: {digit} à {probability}</translation>
    </message>
    <message>
        <source>closest: {digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>proche&#xa0;: {digit} à {probability}</translation>
    </message>
    <message>
        <source>No network to read it</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Pas de réseau pour le lire</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>{digit} à {probability}</translation>
    </message>
    <message>
        <source>The largest logit is less than {margin} ahead of the second; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Le plus grand logit a moins de {margin} d’avance sur le deuxième&#xa0;; la limite a été trouvée sur des chiffres réservés hors entraînement, dont environ 1 sur 100 est mis en doute.</translation>
    </message>
    <message>
        <source>At temperature 1 no digit has more than half of the probability.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>À température 1, aucun chiffre n’a plus de la moitié de la probabilité.</translation>
    </message>
    <message>
        <source>The logsumexp of the logits is less than {energy}; the limit was found on digits held out of training, of which about 1 in 100 is doubted.</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Le logsumexp des logits est inférieur à {energy}&#xa0;; la limite a été trouvée sur des chiffres réservés hors entraînement, dont environ 1 sur 100 est mis en doute.</translation>
    </message>
    <message>
        <source>This does not look like one digit</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Ne ressemble pas à un chiffre</translation>
    </message>
    <message>
        <source>margin {margin} logits</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>marge {margin} logits</translation>
    </message>
    <message>
        <source>Not sure: {first} or {second}</source>
        <extracomment>logitdesk/ui/header.py</extracomment>
        <translation>Pas sûr&#xa0;: {first} ou {second}</translation>
    </message>
</context>
<context>
    <name>WeightedInk</name>
    <message>
        <source>Each pixel of your ink is multiplied by a number that was learned. Add up all the products, and one more number, the bias: that is all it does.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Chaque pixel de votre encre est multiplié par un nombre appris. Additionnez tous les produits, et un nombre de plus, le biais&#xa0;: il ne fait rien d’autre.</translation>
    </message>
    <message>
        <source>How much the logit rises with the ink of each pixel, for this very drawing: with other ink, other numbers. Here they and the biases add up to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>De combien le logit monte avec l’encre de chaque pixel, pour ce dessin précis&#xa0;: avec une autre encre, d’autres nombres. Ici, eux et les biais font ensemble le logit.</translation>
    </message>
    <message>
        <source>Weights × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Poids × encre</translation>
    </message>
    <message>
        <source>Weights, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Poids, encre et contributions, pixel par pixel</translation>
    </message>
    <message>
        <source>weights of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>poids de {digit}</translation>
    </message>
    <message>
        <source>A pixel’s ink times its factor is what it adds to the logit.</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>L’encre d’un pixel fois son facteur est ce qu’elle ajoute au logit.</translation>
    </message>
    <message>
        <source>× your ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>× votre encre</translation>
    </message>
    <message>
        <source>= contributions</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>= contributions</translation>
    </message>
    <message>
        <source>Slopes × ink</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pentes × encre</translation>
    </message>
    <message>
        <source>Slopes, ink and contributions, pixel by pixel</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>Pentes, encre et contributions, pixel par pixel</translation>
    </message>
    <message>
        <source>slopes of {digit}</source>
        <extracomment>logitdesk/ui/evidence/inside_view.py</extracomment>
        <translation>pentes de {digit}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>LogitDesk could not open its window ({fault}). What lay on the page when it last ended is kept, and so are your networks. If it comes again, install LogitDesk again. More is in the log: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>LogitDesk n’a pas pu ouvrir sa fenêtre ({fault}). Ce qui était sur la page à la dernière fermeture est gardé, et vos réseaux aussi. Si cela se reproduit, réinstallez LogitDesk. Le journal en dit plus&#xa0;: {log}</translation>
    </message>
    <message>
        <source>Something went wrong inside LogitDesk ({fault}). Your page is still here; save it before you go on.</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Un défaut s’est produit dans LogitDesk ({fault}). Votre page est encore là&#xa0;; enregistrez-la avant de continuer.</translation>
    </message>
    <message>
        <source>The log has more: {log}</source>
        <extracomment>logitdesk/ui/app.py</extracomment>
        <translation>Le journal en dit plus&#xa0;: {log}</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>{weight} = {value}: {input} does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: {input} ne change pas le logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: {input} does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: {input} ne change pas le logit de la classe {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the larger the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: plus {input} est grand, plus le logit est grand.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the larger the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: plus {input} est grand, plus le logit de la classe {number} est grand.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the larger {input}, the smaller the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: plus {input} est grand, plus le logit est petit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the larger {input}, the smaller the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: plus {input} est grand, plus le logit de la classe {number} est petit.</translation>
    </message>
    <message>
        <source>{weight} = {value}: bias does not change the logit.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: le biais ne change pas le logit.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: bias does not change the logit of class {number}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: le biais ne change pas le logit de la classe {number}.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: le biais rend le logit plus grand partout.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} larger everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: le biais rend le logit de la classe {number} plus grand partout.</translation>
    </message>
    <message>
        <source>{weight} = {value}: the bias makes the logit smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} = {value}&#xa0;: le biais rend le logit plus petit partout.</translation>
    </message>
    <message>
        <source>{weight} of class {number} = {value}: the bias makes the logit of class {number} smaller everywhere.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number} = {value}&#xa0;: le biais rend le logit de la classe {number} plus petit partout.</translation>
    </message>
    <message>
        <source>{weight}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, le poids du biais</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of bias</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number}, le poids du biais</translation>
    </message>
    <message>
        <source>{weight}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight}, le poids de {input}</translation>
    </message>
    <message>
        <source>{weight} of class {number}, the weight of {input}</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>{weight} de la classe {number}, le poids de {input}</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>{images}, drawn small</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, tracées en petit</translation>
    </message>
    <message>
        <source>{images}, drawn large</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, tracées en grand</translation>
    </message>
    <message>
        <source>{images}, drawn thin</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, tracées fin</translation>
    </message>
    <message>
        <source>{images}, drawn thick</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{images}, tracées épais</translation>
    </message>
    <message>
        <source>dot</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>point</translation>
    </message>
    <message>
        <source>line</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>scribble</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>gribouillis</translation>
    </message>
    <message>
        <source>shape</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>forme</translation>
    </message>
    <message>
        <source>letter</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>lettre</translation>
    </message>
    <message>
        <source>several digits</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>plusieurs chiffres</translation>
    </message>
    <message>
        <source>letter or symbol</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>lettre ou symbole</translation>
    </message>
    <message>
        <source>{first} and {second} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{first} et {second}, {images}</translation>
    </message>
    <message>
        <source>{network} on {images}</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network}, {images}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} justes ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} {share} justes ({interval})</translation>
    </message>
    <message>
        <source>{share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{share} mises en doute, à raison ({interval})</translation>
    </message>
    <message>
        <source>{network} {share} doubted, as is right ({interval})</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{network} {share} mises en doute, à raison ({interval})</translation>
    </message>
    <message>
        <source>{title}: {images_and_shares}.</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>{title}&#xa0;: {images_and_shares}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>what an image of no digit shows</comment>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Only {network} right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Seul {network} juste</translation>
    </message>
    <message>
        <source>Both right</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Les deux justes</translation>
    </message>
    <message>
        <source>Both wrong</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Les deux faux</translation>
    </message>
    <message>
        <source>Perhaps mislabelled</source>
        <extracomment>logitdesk/ui/evaluation/wording.py</extracomment>
        <translation>Peut-être mal étiquetées</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>blank</source>
        <comment>an empty page, read as no digit</comment>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>{first} or {second}?</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{first} ou {second}&#xa0;?</translation>
    </message>
    <message>
        <source>no digit</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>aucun chiffre</translation>
    </message>
    <message>
        <source>{digit} at {probability}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>{digit} à {probability}</translation>
    </message>
    <message>
        <source>ink {ink}, biases {biases}:
logit of {digit} ≈ {logit}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>encre {ink}, biais {biases}&#xa0;:
logit de {digit} ≈ {logit}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>Ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>encre</translation>
    </message>
    <message>
        <source>× gradient</source>
        <extracomment>logitdesk/ui/evidence/view.py</extracomment>
        <translation>× gradient</translation>
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
        <translation>{day} à {time}</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloading {file}… {done} of {total} MB</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>Téléchargement de {file}… {done} sur {total} Mo</translation>
    </message>
    <message>
        <source>{work}… {done} of {total}</source>
        <extracomment>logitdesk/ui/formatting.py</extracomment>
        <translation>{work}… {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>formula</name>
    <message>
        <source>cross-entropy = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>entropie croisée = −ln p{k} = logsumexp − z{k} = {logsumexp} − {z} ≈ {loss}</translation>
    </message>
    <message>
        <source>gradient = softmax − one-hot, at {label}: p{k} − 1 ≈ {gradient}</source>
        <extracomment>logitdesk/ui/loss_lab/text.py</extracomment>
        <translation>gradient = softmax − one-hot, à {label}&#xa0;: p{k} − 1 ≈ {gradient}</translation>
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
        <translation>sigmoïde</translation>
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
        <translation>{count} poids</translation>
    </message>
    <message>
        <source>{accuracy} on MNIST · {weights}</source>
        <extracomment>logitdesk/ui/networks.py</extracomment>
        <translation>{accuracy} sur MNIST · {weights}</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>reliability</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>fiabilité</translation>
    </message>
    <message>
        <source>calibrated</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>calibré</translation>
    </message>
    <message>
        <source>doubted</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>mises en doute</translation>
    </message>
    <message>
        <source>believed, wrong</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>acceptées, fausses</translation>
    </message>
    <message>
        <source>coverage</source>
        <extracomment>logitdesk/ui/evaluation/plots.py</extracomment>
        <translation>couverture</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>It has run away: each step is larger than the last. Reset, and take a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Il s’est emballé&#xa0;: chaque pas est plus grand que le précédent. Réinitialisez, et prenez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>There are no points of class {number}: the bias alone makes it ever less likely, without end. Put some, or take a set from “Points”.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Il n’y a pas de points de classe {number}&#xa0;: le biais seul la rend toujours moins probable, sans fin. Mettez-en, ou prenez un ensemble dans «&#xa0;Points&#xa0;».</translation>
    </message>
    <message>
        <source>The loss rises now and then: steps this long go past the minimum. Try a smaller learning rate.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La perte monte de temps en temps&#xa0;: des pas aussi longs dépassent le minimum. Essayez un taux d’apprentissage plus petit.</translation>
    </message>
    <message>
        <source>Straight borders separate the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Des frontières droites séparent les classes&#xa0;; la perte n’a donc pas de minimum&#xa0;: chaque pas agrandit les poids, sans fin. L2 les arrêterait.</translation>
    </message>
    <message>
        <source>A line separates the classes, so the loss has no minimum: each step makes the weights larger, without end. L2 would stop them.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Une droite sépare les classes&#xa0;; la perte n’a donc pas de minimum&#xa0;: chaque pas agrandit les poids, sans fin. L2 les arrêterait.</translation>
    </message>
    <message>
        <source>All points are right.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Tous les points sont justes.</translation>
    </message>
    <message>
        <source>One point is wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un point est faux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points are wrong.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>
            <numerusform>%Ln point est faux.</numerusform>
            <numerusform>%Ln points sont faux.</numerusform>
        </translation>
    </message>
    <message>
        <source>A step goes a little way down the slope of the loss; Run goes on and on.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Un pas descend un peu la pente de la perte&#xa0;; Lancer continue sans s’arrêter.</translation>
    </message>
    <message>
        <source>The slope (length of the gradient) is {slope}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>La pente (longueur du gradient) est {slope}.</translation>
    </message>
    <message>
        <source>At the minimum: L2 pulls the weights back as much as the points pull them on, and holds their length at {length}.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Au minimum&#xa0;: L2 tire les poids en arrière autant que les points les tirent en avant, et tient leur longueur à {length}.</translation>
    </message>
    <message>
        <source>It cannot: no straight line can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Impossible&#xa0;: aucune droite ne peut séparer ces classes. Sa meilleure perte, {loss}, est celle du hasard. Une couche cachée pourrait courber la ligne.</translation>
    </message>
    <message>
        <source>It cannot: no straight borders can separate these classes. Its best loss, {loss}, is that of guessing. A hidden layer could bend the line.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Impossible&#xa0;: aucune frontière droite ne peut séparer ces classes. Sa meilleure perte, {loss}, est celle du hasard. Une couche cachée pourrait courber la ligne.</translation>
    </message>
    <message>
        <source>At the minimum: no straight borders can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Au minimum&#xa0;: aucune frontière droite ne peut avoir chaque point de son côté&#xa0;; c’est la plus petite perte possible.</translation>
    </message>
    <message>
        <source>At the minimum: no straight line can have every point on its own side; this is the smallest loss there is.</source>
        <extracomment>logitdesk/ui/perceptron_lab/text.py</extracomment>
        <translation>Au minimum&#xa0;: aucune droite ne peut avoir chaque point de son côté&#xa0;; c’est la plus petite perte possible.</translation>
    </message>
</context>
</TS>
