<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>Neues &amp;Projekt…</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>Legt ein leeres Projekt an.</translation>
    </message>
    <message>
        <source>&amp;Import products…</source>
        <translation>Produkte &amp;importieren…</translation>
    </message>
    <message>
        <source>Brings a product file into the selected project, or into a new one.</source>
        <translation>Holt eine Produktdatei in das gewählte oder in ein neues Projekt.</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;Zum Prüfen öffnen</translation>
    </message>
    <message>
        <source>Opens the selected project&apos;s review queue.</source>
        <translation>Öffnet die Prüfliste des gewählten Projekts.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Gives the selected project another name.</source>
        <translation>Gibt dem gewählten Projekt einen anderen Namen.</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Leeren…</translation>
    </message>
    <message>
        <source>Deletes all products and texts of the selected project, and keeps the project.</source>
        <translation>Löscht alle Produkte und Texte des gewählten Projekts und behält das Projekt.</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>In &amp;den Papierkorb</translation>
    </message>
    <message>
        <source>Puts the selected project into the trash, from where it can be restored.</source>
        <translation>Legt das gewählte Projekt in den Papierkorb, aus dem es zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Zu&amp;rückholen</translation>
    </message>
    <message>
        <source>Takes the selected project out of the trash.</source>
        <translation>Holt das gewählte Projekt aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected project and all its texts. This cannot be undone.</source>
        <translation>Löscht das gewählte Projekt mit allen Texten. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Show t&amp;rash</source>
        <translation>Papierkorb &amp;anzeigen</translation>
    </message>
    <message>
        <source>Shows the projects in the trash, or those in use.</source>
        <translation>Zeigt die Projekte im Papierkorb oder die in Gebrauch.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>Approve the selected texts and go on to the next.</source>
        <translation>Die gewählten Texte freigeben und weiter zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Reject the selected texts without a reason and go on to the next.</source>
        <translation>Die gewählten Texte ohne Grund ablehnen und weiter zum nächsten.</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>A&amp;usschließen</translation>
    </message>
    <message>
        <source>Leave the selected products out of exports and publishing. This does not judge their texts.</source>
        <translation>Die gewählten Produkte von Export und Veröffentlichung ausnehmen. Das ist kein Urteil über ihre Texte.</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take excluded products back, with the status they had.</source>
        <translation>Ausgeschlossene Produkte mit ihrem früheren Status wieder aufnehmen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last decision and go back to its item.</source>
        <translation>Die letzte Entscheidung zurücknehmen und zu ihrem Artikel zurückgehen.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the texts in place. Ctrl+Enter saves, approves and goes on.</source>
        <translation>Die Texte an Ort und Stelle bearbeiten. Strg+Eingabe speichert, gibt frei und geht weiter.</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>Speichern und freigeben</translation>
    </message>
    <message>
        <source>Save the edited text, approve it and go on to the next.</source>
        <translation>Den bearbeiteten Text speichern, freigeben und weiter zum nächsten.</translation>
    </message>
    <message>
        <source>Save the edited text</source>
        <translation>Bearbeiteten Text speichern</translation>
    </message>
    <message>
        <source>Save the edited text without deciding.</source>
        <translation>Den bearbeiteten Text speichern, ohne zu entscheiden.</translation>
    </message>
    <message>
        <source>&amp;Open the item</source>
        <translation>A&amp;rtikel öffnen</translation>
    </message>
    <message>
        <source>Show facts and texts of the item side by side.</source>
        <translation>Fakten und Texte des Artikels nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Leave the field, the text, the item, and then the selection, one step at a time.</source>
        <translation>Nacheinander das Feld, den Text, den Artikel und dann die Auswahl verlassen.</translation>
    </message>
    <message>
        <source>Show source &amp;facts</source>
        <translation>Fakten &amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide what the shop says of the product.</source>
        <translation>Zeigt oder verbirgt, was der Shop über das Produkt sagt.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Zum nächsten Artikel gehen.</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Zum vorigen Artikel gehen.</translation>
    </message>
    <message>
        <source>Select the next item too</source>
        <translation>Nächsten Artikel mit auswählen</translation>
    </message>
    <message>
        <source>Take the next item into the selection.</source>
        <translation>Den nächsten Artikel in die Auswahl nehmen.</translation>
    </message>
    <message>
        <source>Select the previous item too</source>
        <translation>Vorigen Artikel mit auswählen</translation>
    </message>
    <message>
        <source>Take the previous item into the selection.</source>
        <translation>Den vorigen Artikel in die Auswahl nehmen.</translation>
    </message>
    <message>
        <source>Next undecided item</source>
        <translation>Nächster offener Artikel</translation>
    </message>
    <message>
        <source>Go to the next item that nobody has decided on.</source>
        <translation>Zum nächsten Artikel gehen, über den noch niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Previous undecided item</source>
        <translation>Voriger offener Artikel</translation>
    </message>
    <message>
        <source>Go to the previous item that nobody has decided on.</source>
        <translation>Zum vorigen Artikel gehen, über den noch niemand entschieden hat.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Show the next finding in this text.</source>
        <translation>Den nächsten Befund in diesem Text zeigen.</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Show the previous finding in this text.</source>
        <translation>Den vorigen Befund in diesem Text zeigen.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Scroll the text by a page; this never decides.</source>
        <translation>Den Text um eine Seite weiterblättern; das entscheidet nie etwas.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select every item of the list; the second time every item that matches the filter now.</source>
        <translation>Jeden Artikel der Liste auswählen; beim zweiten Mal jeden, der jetzt zum Filter passt.</translation>
    </message>
    <message>
        <source>Select all that &amp;match</source>
        <translation>Alle &amp;passenden auswählen</translation>
    </message>
    <message>
        <source>Select every item that matches the filter now. What arrives later is not in it.</source>
        <translation>Jeden Artikel auswählen, der jetzt zum Filter passt. Was später kommt, gehört nicht dazu.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, or the selected text.</source>
        <translation>Die gewählten Zeilen als Tabelle kopieren, oder den gewählten Text.</translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation>Zur Filterzeile</translation>
    </message>
    <message>
        <source>Search and filter the queue.</source>
        <translation>Die Prüfliste durchsuchen und filtern.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Show every item of the project that is not excluded.</source>
        <translation>Jeden Artikel des Projekts zeigen, der nicht ausgeschlossen ist.</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Letzten Filter entfernen</translation>
    </message>
    <message>
        <source>Take the last condition of the filter away.</source>
        <translation>Die letzte Bedingung des Filters wegnehmen.</translation>
    </message>
    <message>
        <source>Show undecided items</source>
        <translation>Offene Artikel zeigen</translation>
    </message>
    <message>
        <source>Filter by pending, generated and flagged.</source>
        <translation>Nach ausstehend, erzeugt und auffällig filtern.</translation>
    </message>
    <message>
        <source>Show excluded items</source>
        <translation>Ausgeschlossene Artikel zeigen</translation>
    </message>
    <message>
        <source>Filter by excluded, to look through them or restore them.</source>
        <translation>Nach ausgeschlossen filtern, um sie durchzusehen oder wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>Refresh the &amp;queue</source>
        <translation>&amp;Prüfliste auffrischen</translation>
    </message>
    <message>
        <source>Ask for what is new and order the list again.</source>
        <translation>Nach Neuem fragen und die Liste neu ordnen.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Bring products from a file into this project.</source>
        <translation>Produkte aus einer Datei in dieses Projekt holen.</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>Erzeu&amp;gen…</translation>
    </message>
    <message>
        <source>Write texts for items of this project.</source>
        <translation>Texte für Artikel dieses Projekts schreiben.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write texts to a file for the shop or for people.</source>
        <translation>Texte in eine Datei für den Shop oder für Menschen schreiben.</translation>
    </message>
    <message>
        <source>Go on with the next draft</source>
        <translation>Weiter mit dem nächsten Entwurf</translation>
    </message>
    <message>
        <source>Open the next text that was edited and not saved.</source>
        <translation>Den nächsten Text öffnen, der bearbeitet und nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Erzeugung anhalten</translation>
    </message>
    <message>
        <source>Stop the running generation; what is written stays.</source>
        <translation>Die laufende Erzeugung anhalten; was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>Reject the selected texts for this reason and go on to the next. The next generation is told.</source>
        <translation>Die gewählten Texte aus diesem Grund ablehnen und weiter zum nächsten. Die nächste Erzeugung erfährt ihn.</translation>
    </message>
    <message>
        <source>Switch &amp;workspace…</source>
        <translation>&amp;Arbeitsbereich wechseln…</translation>
    </message>
    <message>
        <source>Opens the sample shop, another workspace, or a server.</source>
        <translation>Öffnet den Beispielshop, einen anderen Arbeitsbereich oder einen Server.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Mit einem Server verbinden…</translation>
    </message>
    <message>
        <source>Signs in to a server. What you did on this computer stays.</source>
        <translation>Meldet Sie bei einem Server an. Was Sie auf diesem Computer getan haben, bleibt.</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Beispielshop entfernen</translation>
    </message>
    <message>
        <source>Deletes the sample shop and all that was done in it.</source>
        <translation>Löscht den Beispielshop und alles, was darin getan wurde.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ends Galley. Everything is already stored.</source>
        <translation>Beendet Galley. Alles ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Be&amp;fehl suchen…</translation>
    </message>
    <message>
        <source>Finds any command by some of its letters and shows its key.</source>
        <translation>Findet jeden Befehl an einigen seiner Buchstaben und zeigt seine Taste.</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Nächste &amp;Seite</translation>
    </message>
    <message>
        <source>Shows the next page of the rail.</source>
        <translation>Zeigt die nächste Seite der Leiste.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Vor&amp;ige Seite</translation>
    </message>
    <message>
        <source>Shows the page before this one in the rail.</source>
        <translation>Zeigt die vorige Seite der Leiste.</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window.</source>
        <translation>Setzt den Fokus in den nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>Vori&amp;ger Teil des Fensters</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before this one.</source>
        <translation>Setzt den Fokus in den vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>Füllt den Bildschirm mit dem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands</source>
        <translation>&amp;Buchstaben sind Befehle</translation>
    </message>
    <message>
        <source>Plain letters such as A and R act while a list has the focus.</source>
        <translation>Einzelne Buchstaben wie A und R wirken, solange eine Liste den Fokus hat.</translation>
    </message>
    <message>
        <source>Chooses the language of Galley, from the next start on.</source>
        <translation>Wählt die Sprache von Galley, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Gives the window, its columns and splits their first sizes back.</source>
        <translation>Gibt dem Fenster, seinen Spalten und Teilungen die ersten Größen zurück.</translation>
    </message>
    <message>
        <source>Sync &amp;Centre…</source>
        <translation>&amp;Abgleichzentrale…</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, what failed, and what was changed in two places.</source>
        <translation>Zeigt, was auf das Senden wartet, was scheiterte und was an zwei Orten geändert wurde.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Sends what waits and gets what is new, at once.</source>
        <translation>Sendet sofort, was wartet, und holt, was neu ist.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Sends and fetches nothing until you switch it off again.</source>
        <translation>Sendet und holt nichts, bis Sie es wieder abschalten.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>A&amp;ufträge…</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Zeigt, was gerade erzeugt wird, und hält es an.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Shows the keys of the present page.</source>
        <translation>Zeigt die Tasten der jetzigen Seite.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copies versions and states for a report. No texts and no secrets are in it.</source>
        <translation>Kopiert Versionen und Zustände für einen Bericht. Texte und Geheimnisse sind nicht darin.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>Über &amp;Galley</translation>
    </message>
    <message>
        <source>Shows version and licence.</source>
        <translation>Zeigt Version und Lizenz.</translation>
    </message>
    <message>
        <source>Look: as the sys&amp;tem</source>
        <translation>Aussehen: &amp;wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as the system is.</source>
        <translation>Hell oder dunkel, wie das System ist.</translation>
    </message>
    <message>
        <source>Look: l&amp;ight</source>
        <translation>A&amp;ussehen: hell</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>Dunkler Text auf hellem Grund.</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>Aussehen: &amp;dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>Heller Text auf dunklem Grund.</translation>
    </message>
    <message>
        <source>Look: high c&amp;ontrast</source>
        <translation>Aussehen: &amp;hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white with strong lines.</source>
        <translation>Schwarz auf Weiß mit kräftigen Linien.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Größerer Te&amp;xt</translation>
    </message>
    <message>
        <source>Makes all texts larger.</source>
        <translation>Macht alle Texte größer.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Makes all texts smaller.</source>
        <translation>Macht alle Texte kleiner.</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Üb&amp;liche Textgröße</translation>
    </message>
    <message>
        <source>Gives texts the system&apos;s size back.</source>
        <translation>Gibt den Texten die Größe des Systems zurück.</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>T&amp;asten ändern…</translation>
    </message>
    <message>
        <source>Gives commands other keys, one by one or as a set that you know from another program.</source>
        <translation>Gibt Befehlen andere Tasten, einzeln oder als Satz, den Sie aus einem anderen Programm kennen.</translation>
    </message>
    <message>
        <source>Reject with another reason…</source>
        <translation>Aus einem anderen Grund ablehnen…</translation>
    </message>
    <message>
        <source>Write down why, reject the selected texts with it, and go on to the next.</source>
        <translation>Den Grund aufschreiben, die gewählten Texte damit ablehnen und weiter zum nächsten.</translation>
    </message>
    <message>
        <source>&amp;Mark for later</source>
        <translation>Für &amp;später merken</translation>
    </message>
    <message>
        <source>Mark the selected items for later, or take their marks away. Only you see the marks.</source>
        <translation>Die gewählten Artikel für später merken oder die Merkzeichen wegnehmen. Nur Sie sehen die Merkzeichen.</translation>
    </message>
    <message>
        <source>Show the &amp;live texts</source>
        <translation>&amp;Texte im Shop zeigen</translation>
    </message>
    <message>
        <source>Show or fold the texts that the shop shows now.</source>
        <translation>Die Texte, die der Shop jetzt zeigt, zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>Show the generated te&amp;xts</source>
        <translation>&amp;Erzeugte Texte zeigen</translation>
    </message>
    <message>
        <source>Show or fold the generated texts.</source>
        <translation>Die erzeugten Texte zeigen oder einklappen.</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>Texte verglei&amp;chen</translation>
    </message>
    <message>
        <source>Show the text as it will look, with what changed word by word, and both side by side, in turns.</source>
        <translation>Den Text zeigen, wie er aussehen wird, mit den Änderungen Wort für Wort, und beide nebeneinander, im Wechsel.</translation>
    </message>
    <message>
        <source>Compare with the text &amp;before</source>
        <translation>&amp;Mit dem Text davor vergleichen</translation>
    </message>
    <message>
        <source>Compare with the generated text before this one, instead of the text in the shop.</source>
        <translation>Mit dem vorher erzeugten Text statt mit dem Text im Shop vergleichen.</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>&amp;Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the queue as a table, one line for each item.</source>
        <translation>Die Prüfliste als Tabelle zeigen, eine Zeile für jeden Artikel.</translation>
    </message>
    <message>
        <source>Show as car&amp;ds</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Show the queue as cards with picture, name, text and badges.</source>
        <translation>Die Prüfliste als Karten zeigen, mit Bild, Name, Text und Zeichen.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and in which order.</source>
        <translation>Wählen, welche Spalten die Tabelle in welcher Folge zeigt.</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Go to the next place where the compared texts differ, and say what it is.</source>
        <translation>Zur nächsten Stelle gehen, an der sich die verglichenen Texte unterscheiden, und sie nennen.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Go back to the place before where the compared texts differ.</source>
        <translation>Zur vorigen Stelle zurückgehen, an der sich die verglichenen Texte unterscheiden.</translation>
    </message>
    <message>
        <source>Find words in the text that is shown; in a list, search the queue.</source>
        <translation>Wörter im gezeigten Text suchen; in einer Liste die Prüfliste durchsuchen.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place of what was searched for in the text.</source>
        <translation>Zur nächsten Fundstelle im Text gehen.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the place before of what was searched for in the text.</source>
        <translation>Zur vorigen Fundstelle im Text gehen.</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>&amp;Neu erzeugen…</translation>
    </message>
    <message>
        <source>Write the selected or the rejected texts anew, with the reasons given as instructions. The price is shown first.</source>
        <translation>Die gewählten oder die abgelehnten Texte neu schreiben, mit den genannten Gründen als Anweisung. Vorher wird der Preis gezeigt.</translation>
    </message>
    <message>
        <source>Reasons for re&amp;jecting…</source>
        <translation>&amp;Ablehnungsgründe…</translation>
    </message>
    <message>
        <source>Change the reasons on the keys 1 to 9.</source>
        <translation>Die Gründe auf den Tasten 1 bis 9 ändern.</translation>
    </message>
    <message>
        <source>&amp;Why texts were rejected…</source>
        <translation>&amp;Warum Texte abgelehnt wurden…</translation>
    </message>
    <message>
        <source>Count the rejected texts of this project by their reasons.</source>
        <translation>Die abgelehnten Texte dieses Projekts nach ihren Gründen zählen.</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Mit Grund ablehnen</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Repair this finding</source>
        <translation>Diesen Befund beheben</translation>
    </message>
    <message>
        <source>Put the repair of the current finding into the text.</source>
        <translation>Den Vorschlag des jetzigen Befunds in den Text übernehmen.</translation>
    </message>
    <message>
        <source>Repair all that is safe</source>
        <translation>Alles Sichere beheben</translation>
    </message>
    <message>
        <source>Put every repair of this item into the text that changes form and no statement.</source>
        <translation>Jeden Vorschlag dieses Artikels übernehmen, der nur die Form und keine Aussage ändert.</translation>
    </message>
    <message>
        <source>Ignore this finding</source>
        <translation>Diesen Befund übergehen</translation>
    </message>
    <message>
        <source>Do not count this finding of this item any more.</source>
        <translation>Diesen Befund dieses Artikels nicht mehr zählen.</translation>
    </message>
    <message>
        <source>Ignore this kind in this view</source>
        <translation>Diese Art in dieser Ansicht übergehen</translation>
    </message>
    <message>
        <source>Do not count findings of this kind in any item that this filter shows.</source>
        <translation>Befunde dieser Art bei keinem Artikel zählen, den dieser Filter zeigt.</translation>
    </message>
    <message>
        <source>Add the word to the glossary…</source>
        <translation>Wort ins Glossar aufnehmen…</translation>
    </message>
    <message>
        <source>Make a rule for the selected word, or for the word of the current finding.</source>
        <translation>Eine Regel für das gewählte Wort oder für das Wort des jetzigen Befunds anlegen.</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
    <message>
        <source>See and change forbidden, preferred and known words.</source>
        <translation>Verbotene, bevorzugte und bekannte Wörter ansehen und ändern.</translation>
    </message>
    <message>
        <source>Select items with nearly the same text</source>
        <translation>Artikel mit fast gleichem Text auswählen</translation>
    </message>
    <message>
        <source>Select every item of the list whose texts are nearly those of this one, to decide once for all of them.</source>
        <translation>Jeden Artikel der Liste auswählen, dessen Texte diesen fast gleichen, um einmal für alle zu entscheiden.</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Suchen &amp;und ersetzen…</translation>
    </message>
    <message>
        <source>Replace words in the texts of this view or of the selection, each place shown before.</source>
        <translation>Wörter in den Texten dieser Ansicht oder der Auswahl ersetzen; jede Stelle wird vorher gezeigt.</translation>
    </message>
    <message>
        <source>Riskiest first</source>
        <translation>Riskanteste zuerst</translation>
    </message>
    <message>
        <source>Order the queue by findings, score and novelty; the second time by the shop&apos;s order again.</source>
        <translation>Die Prüfliste nach Befunden, Wertung und Neuheit ordnen; beim zweiten Mal wieder wie im Shop.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Keep the filter and the order under a name. Only you see it.</source>
        <translation>Filter und Ordnung unter einem Namen behalten. Nur Sie sehen sie.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Gespeicherte Ansichten…</translation>
    </message>
    <message>
        <source>Rename, delete and order the saved views, bring some from a file or write them to one.</source>
        <translation>Die gespeicherten Ansichten umbenennen, löschen und ordnen, aus einer Datei holen oder in eine schreiben.</translation>
    </message>
    <message>
        <source>&amp;History of the item…</source>
        <translation>&amp;Verlauf des Artikels…</translation>
    </message>
    <message>
        <source>Show who did what to this item, when and why.</source>
        <translation>Zeigen, wer an diesem Artikel was, wann und warum getan hat.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Verlauf exportieren…</translation>
    </message>
    <message>
        <source>Write the history of the whole project to a table.</source>
        <translation>Den Verlauf des ganzen Projekts in eine Tabelle schreiben.</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>&amp;Schritte…</translation>
    </message>
    <message>
        <source>Show the steps that can be taken back, and take any of them back.</source>
        <translation>Die Schritte zeigen, die sich zurücknehmen lassen, und einen beliebigen zurücknehmen.</translation>
    </message>
    <message>
        <source>Result of the last &amp;batch…</source>
        <translation>&amp;Ergebnis des letzten Stapels…</translation>
    </message>
    <message>
        <source>Show what was done, skipped and failed, and try the failed items again.</source>
        <translation>Zeigen, was getan wurde, übersprungen wurde und scheiterte, und Gescheitertes noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Include protected items</source>
        <translation>Geschützte Artikel einbeziehen</translation>
    </message>
    <message>
        <source>Let the batch that is asked about also take texts typed by hand and published ones.</source>
        <translation>Der Stapel, nach dem gerade gefragt wird, nimmt auch von Hand geschriebene und veröffentlichte Texte.</translation>
    </message>
    <message>
        <source>Accept by sa&amp;mple…</source>
        <translation>&amp;Nach Stichprobe annehmen…</translation>
    </message>
    <message>
        <source>Draw some texts of this view by chance and judge all of them by these, by ISO 2859-1.</source>
        <translation>Einige Texte dieser Ansicht zufällig ziehen und nach ihnen über alle urteilen, nach ISO 2859-1.</translation>
    </message>
    <message>
        <source>Go on with the sample</source>
        <translation>Stichprobe fortsetzen</translation>
    </message>
    <message>
        <source>Show the last sample of this project that has no verdict yet.</source>
        <translation>Die letzte Stichprobe dieses Projekts zeigen, über die noch nicht geurteilt ist.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Show the queue as this saved view has it.</source>
        <translation>Die Prüfliste zeigen, wie diese gespeicherte Ansicht sie hat.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The short text has %1 characters; the limit is %2.</source>
        <translation>Der Kurztext hat %1 Zeichen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The long text has %1 characters; the limit is %2.</source>
        <translation>Der Langtext hat %1 Zeichen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is opened here and never closed.</source>
        <translation>Das Tag &lt;%1&gt; wird hier geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The tag &lt;/%1&gt; closes something that is not open here.</source>
        <translation>Das Tag &lt;/%1&gt; schließt etwas, das hier nicht offen ist.</translation>
    </message>
    <message>
        <source>This is no complete HTML: &quot;%1&quot;.</source>
        <translation>Das ist kein vollständiges HTML: „%1“.</translation>
    </message>
    <message>
        <source>HTML has no tag &lt;%1&gt;.</source>
        <translation>HTML kennt kein Tag &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>HTML has no character called &amp;%1;.</source>
        <translation>HTML kennt kein Zeichen namens &amp;%1;.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; may not stand in a product text.</source>
        <translation>Das Tag &lt;%1&gt; darf in einem Produkttext nicht stehen.</translation>
    </message>
    <message>
        <source>The attribute %1 runs a script; it may not stand in a product text.</source>
        <translation>Das Attribut %1 führt ein Skript aus; es darf in einem Produkttext nicht stehen.</translation>
    </message>
    <message>
        <source>The address in %1 runs a script or carries a file; it may not stand in a product text.</source>
        <translation>Die Adresse in %1 führt ein Skript aus oder enthält eine Datei; sie darf in einem Produkttext nicht stehen.</translation>
    </message>
    <message>
        <source>The text was asked for without HTML and has the tag &lt;%1&gt;.</source>
        <translation>Der Text wurde ohne HTML bestellt und enthält das Tag &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The product data does not mention &quot;%1&quot;.</source>
        <translation>Die Produktdaten erwähnen „%1“ nicht.</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Der Text sagt „%1“; die Produktdaten sagen „%2“ (%3).</translation>
    </message>
    <message>
        <source>The product data has this number in another unit than &quot;%1&quot;.</source>
        <translation>Die Produktdaten haben diese Zahl in einer anderen Einheit als „%1“.</translation>
    </message>
    <message>
        <source>The product data does not mention the material &quot;%1&quot;.</source>
        <translation>Die Produktdaten erwähnen das Material „%1“ nicht.</translation>
    </message>
    <message>
        <source>The text says the material is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Der Text nennt als Material „%1“; die Produktdaten sagen „%2“ (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the colour &quot;%1&quot;.</source>
        <translation>Die Produktdaten erwähnen die Farbe „%1“ nicht.</translation>
    </message>
    <message>
        <source>The text says the colour is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Der Text nennt als Farbe „%1“; die Produktdaten sagen „%2“ (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the size &quot;%1&quot;.</source>
        <translation>Die Produktdaten erwähnen die Größe „%1“ nicht.</translation>
    </message>
    <message>
        <source>The text says the size is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Der Text nennt als Größe „%1“; die Produktdaten sagen „%2“ (%3).</translation>
    </message>
    <message>
        <source>The product data does not say &quot;%1&quot;.</source>
        <translation>Die Produktdaten sagen nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 % of this text is the same as that of &quot;%2&quot;.</source>
        <translation>%1 % dieses Textes sind gleich dem von „%2“.</translation>
    </message>
    <message>
        <source>This sentence stands in the text more than once.</source>
        <translation>Dieser Satz steht mehr als einmal im Text.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like something that was to be filled in.</source>
        <translation>„%1“ sieht aus wie etwas, das noch auszufüllen war.</translation>
    </message>
    <message>
        <source>The text reads like %1; it was asked for in %2.</source>
        <translation>Der Text liest sich wie %1; bestellt war er auf %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in capitals.</source>
        <translation>„%1“ ist in Großbuchstaben geschrieben.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Hier steht mehr als ein Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a space too many before &quot;%1&quot;.</source>
        <translation>Vor „%1“ steht ein Leerzeichen zu viel.</translation>
    </message>
    <message>
        <source>There is a space missing after &quot;%1&quot;.</source>
        <translation>Nach „%1“ fehlt ein Leerzeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more punctuation than a sentence needs.</source>
        <translation>„%1“ hat mehr Satzzeichen, als ein Satz braucht.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a sentence.</source>
        <translation>Der Text endet mitten im Satz.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>Das Wort „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>There is a space missing between number and unit in &quot;%1&quot;.</source>
        <translation>In „%1“ fehlt ein Leerzeichen zwischen Zahl und Einheit.</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;.</source>
        <translation>Das Glossar verbietet „%1“.</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;; it says &quot;%2&quot; instead.</source>
        <translation>Das Glossar verbietet „%1“; es sagt stattdessen „%2“.</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;.</source>
        <translation>Das Glossar bevorzugt „%2“ gegenüber „%1“.</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;; mind the form of the word.</source>
        <translation>Das Glossar bevorzugt „%2“ gegenüber „%1“; achten Sie auf die Form des Wortes.</translation>
    </message>
    <message>
        <source>The glossary writes &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Das Glossar schreibt „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary.</source>
        <translation>„%1“ steht nicht im Wörterbuch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary; it may be &quot;%2&quot;.</source>
        <translation>„%1“ steht nicht im Wörterbuch; gemeint sein könnte „%2“.</translation>
    </message>
    <message>
        <source>This sentence was rejected before, in another text.</source>
        <translation>Dieser Satz wurde in einem anderen Text schon einmal abgelehnt.</translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message>
        <source>This step is not known any more.</source>
        <translation>Dieser Schritt ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>It was changed in two places; settle it in the Sync Centre.</source>
        <translation>Das wurde an zwei Orten geändert; klären Sie es in der Abgleichzentrale.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>The sample shop could not be unpacked: the folder for temporary files is full or read-only.</source>
        <translation>Der Beispielshop konnte nicht ausgepackt werden: Der Ordner für Zwischendateien ist voll oder schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Seo</name>
    <message>
        <source>There is no focus keyphrase to look for.</source>
        <translation>Es gibt keine Fokusphrase, nach der zu suchen wäre.</translation>
    </message>
    <message>
        <source>There is no text to look at.</source>
        <translation>Es gibt keinen Text zum Ansehen.</translation>
    </message>
    <message>
        <source>The first paragraph names the keyphrase within one sentence.</source>
        <translation>Der erste Absatz nennt die Fokusphrase innerhalb eines Satzes.</translation>
    </message>
    <message>
        <source>The first paragraph has all words of the keyphrase, but not within one sentence.</source>
        <translation>Der erste Absatz hat alle Wörter der Fokusphrase, aber nicht in einem Satz.</translation>
    </message>
    <message>
        <source>The first paragraph does not name the keyphrase.</source>
        <translation>Der erste Absatz nennt die Fokusphrase nicht.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words, which is a good length.</source>
        <translation>Die Fokusphrase hat %1 Inhaltswörter; das ist eine gute Länge.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words; up to %2 are found more easily.</source>
        <translation>Die Fokusphrase hat %1 Inhaltswörter; bis zu %2 werden leichter gefunden.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times, which suits a text of this length.</source>
        <translation>Die Fokusphrase kommt %1-mal vor; das passt zu einem Text dieser Länge.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at least %2 suit a text of this length.</source>
        <translation>Die Fokusphrase kommt %1-mal vor; zu einem Text dieser Länge passen mindestens %2.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at most %2 suit a text of this length.</source>
        <translation>Die Fokusphrase kommt %1-mal vor; zu einem Text dieser Länge passen höchstens %2.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase.</source>
        <translation>Die Meta-Beschreibung nennt die Fokusphrase.</translation>
    </message>
    <message>
        <source>The meta description does not name the keyphrase.</source>
        <translation>Die Meta-Beschreibung nennt die Fokusphrase nicht.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase %1 times; %2 times are enough.</source>
        <translation>Die Meta-Beschreibung nennt die Fokusphrase %1-mal; %2-mal genügt.</translation>
    </message>
    <message>
        <source>There is no meta description, so search engines choose a text of their own.</source>
        <translation>Es gibt keine Meta-Beschreibung; Suchmaschinen wählen daher selbst einen Text.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters, which is a good length.</source>
        <translation>Die Meta-Beschreibung hat %1 Zeichen; das ist eine gute Länge.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; there is room for %2.</source>
        <translation>Die Meta-Beschreibung hat %1 Zeichen; Platz ist für %2.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; more than %2 may be cut off.</source>
        <translation>Die Meta-Beschreibung hat %1 Zeichen; mehr als %2 werden womöglich abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase.</source>
        <translation>%1 von %2 Zwischenüberschriften der zweiten und dritten Ebene greifen die Fokusphrase auf.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase; a few more should.</source>
        <translation>%1 von %2 Zwischenüberschriften der zweiten und dritten Ebene greifen die Fokusphrase auf; einige mehr sollten es sein.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase, which looks forced.</source>
        <translation>%1 von %2 Zwischenüberschriften der zweiten und dritten Ebene greifen die Fokusphrase auf; das wirkt gezwungen.</translation>
    </message>
    <message>
        <source>The text is short enough to do without subheadings.</source>
        <translation>Der Text ist kurz genug, um ohne Zwischenüberschriften auszukommen.</translation>
    </message>
    <message>
        <source>A text of this length should have subheadings of the second or third level.</source>
        <translation>Ein Text dieser Länge sollte Zwischenüberschriften der zweiten oder dritten Ebene haben.</translation>
    </message>
    <message>
        <source>No link hands the keyphrase to another page.</source>
        <translation>Kein Link gibt die Fokusphrase an eine andere Seite weiter.</translation>
    </message>
    <message>
        <source>%1 links have the keyphrase as their text and so rank another page for it.</source>
        <translation>%1 Links haben die Fokusphrase als Text und stärken damit eine andere Seite dafür.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text.</source>
        <translation>%1 von %2 Bildern greifen die Fokusphrase in ihrem Alternativtext auf.</translation>
    </message>
    <message>
        <source>No picture takes up the keyphrase in its alt text.</source>
        <translation>Kein Bild greift die Fokusphrase in seinem Alternativtext auf.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at least %3 should.</source>
        <translation>%1 von %2 Bildern greifen die Fokusphrase in ihrem Alternativtext auf; mindestens %3 sollten es sein.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at most %3 should.</source>
        <translation>%1 von %2 Bildern greifen die Fokusphrase in ihrem Alternativtext auf; höchstens %3 sollten es sein.</translation>
    </message>
    <message>
        <source>The text has no picture.</source>
        <translation>Der Text hat kein Bild.</translation>
    </message>
    <message>
        <source>The text has %1 pictures.</source>
        <translation>Der Text hat %1 Bilder.</translation>
    </message>
    <message>
        <source>The text has %1 words.</source>
        <translation>Der Text hat %1 Wörter.</translation>
    </message>
    <message>
        <source>The text has %1 words; from %2 on it says enough to be found.</source>
        <translation>Der Text hat %1 Wörter; ab %2 sagt er genug, um gefunden zu werden.</translation>
    </message>
    <message>
        <source>No link leads to another site.</source>
        <translation>Kein Link führt zu einer anderen Website.</translation>
    </message>
    <message>
        <source>All links to other sites are marked as not to be followed.</source>
        <translation>Alle Links zu anderen Websites sind so markiert, dass ihnen nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 of %2 links to other sites may be followed.</source>
        <translation>%1 von %2 Links zu anderen Websites dürfen verfolgt werden.</translation>
    </message>
    <message>
        <source>%1 links lead to other sites.</source>
        <translation>%1 Links führen zu anderen Websites.</translation>
    </message>
    <message>
        <source>No link leads to another page of this site.</source>
        <translation>Kein Link führt zu einer anderen Seite dieser Website.</translation>
    </message>
    <message>
        <source>All links within this site are marked as not to be followed.</source>
        <translation>Alle Links innerhalb dieser Website sind so markiert, dass ihnen nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>%1 of %2 links within this site may be followed.</source>
        <translation>%1 von %2 Links innerhalb dieser Website dürfen verfolgt werden.</translation>
    </message>
    <message>
        <source>%1 links lead to pages of this site.</source>
        <translation>%1 Links führen zu Seiten dieser Website.</translation>
    </message>
    <message>
        <source>The SEO title begins with the keyphrase.</source>
        <translation>Der SEO-Titel beginnt mit der Fokusphrase.</translation>
    </message>
    <message>
        <source>The SEO title has the keyphrase, but does not begin with it.</source>
        <translation>Der SEO-Titel hat die Fokusphrase, beginnt aber nicht mit ihr.</translation>
    </message>
    <message>
        <source>The SEO title has the words of the keyphrase, but not as it is written.</source>
        <translation>Der SEO-Titel hat die Wörter der Fokusphrase, aber nicht so, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>The SEO title does not name the keyphrase.</source>
        <translation>Der SEO-Titel nennt die Fokusphrase nicht.</translation>
    </message>
    <message>
        <source>There is no SEO title.</source>
        <translation>Es gibt keinen SEO-Titel.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide and fits.</source>
        <translation>Der SEO-Titel ist %1 Pixel breit und passt.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide; what goes beyond %2 is cut off.</source>
        <translation>Der SEO-Titel ist %1 Pixel breit; was über %2 hinausgeht, wird abgeschnitten.</translation>
    </message>
    <message>
        <source>There is no slug.</source>
        <translation>Es gibt keinen Adressteil.</translation>
    </message>
    <message>
        <source>The slug names the keyphrase.</source>
        <translation>Der Adressteil nennt die Fokusphrase.</translation>
    </message>
    <message>
        <source>The slug has %1 % of the words of the keyphrase.</source>
        <translation>Der Adressteil hat %1 % der Wörter der Fokusphrase.</translation>
    </message>
    <message>
        <source>The keyphrase has only words that every text has.</source>
        <translation>Die Fokusphrase hat nur Wörter, die jeder Text hat.</translation>
    </message>
    <message>
        <source>The keyphrase has words that say something.</source>
        <translation>Die Fokusphrase hat Wörter, die etwas sagen.</translation>
    </message>
    <message>
        <source>The text has no more than one heading of the first level.</source>
        <translation>Der Text hat nicht mehr als eine Überschrift der ersten Ebene.</translation>
    </message>
    <message>
        <source>The text has %1 headings of the first level; that level is for the title.</source>
        <translation>Der Text hat %1 Überschriften der ersten Ebene; diese Ebene ist für den Titel.</translation>
    </message>
    <message>
        <source>No other post has this keyphrase.</source>
        <translation>Kein anderer Beitrag hat diese Fokusphrase.</translation>
    </message>
    <message>
        <source>Another post has this keyphrase already.</source>
        <translation>Ein anderer Beitrag hat diese Fokusphrase schon.</translation>
    </message>
    <message>
        <source>%1 other posts have this keyphrase already.</source>
        <translation>%1 andere Beiträge haben diese Fokusphrase schon.</translation>
    </message>
    <message>
        <source>Subheadings part the text well.</source>
        <translation>Zwischenüberschriften gliedern den Text gut.</translation>
    </message>
    <message>
        <source>The text has %1 words and no subheading; one is due every %2 words.</source>
        <translation>Der Text hat %1 Wörter und keine Zwischenüberschrift; alle %2 Wörter ist eine fällig.</translation>
    </message>
    <message>
        <source>The text before the first subheading has %1 words; %2 are easy to take in.</source>
        <translation>Der Text vor der ersten Zwischenüberschrift hat %1 Wörter; %2 sind leicht aufzunehmen.</translation>
    </message>
    <message>
        <source>The longest part under a subheading has %1 words; %2 are easy to take in.</source>
        <translation>Der längste Teil unter einer Zwischenüberschrift hat %1 Wörter; %2 sind leicht aufzunehmen.</translation>
    </message>
    <message>
        <source>No paragraph is too long.</source>
        <translation>Kein Absatz ist zu lang.</translation>
    </message>
    <message>
        <source>The longest paragraph has %1 words; %2 are easy to take in.</source>
        <translation>Der längste Absatz hat %1 Wörter; %2 sind leicht aufzunehmen.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words, which reads well.</source>
        <translation>%1 % der Sätze haben mehr als %2 Wörter; das liest sich gut.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words; at most %3 % should.</source>
        <translation>%1 % der Sätze haben mehr als %2 Wörter; höchstens %3 % sollten es sein.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word.</source>
        <translation>%1 % der Sätze haben ein Bindewort.</translation>
    </message>
    <message>
        <source>The text is short enough to be followed without transition words.</source>
        <translation>Der Text ist kurz genug, um ihm ohne Bindewörter zu folgen.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word; at least %2 % should.</source>
        <translation>%1 % der Sätze haben ein Bindewort; mindestens %2 % sollten es sein.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive, which reads well.</source>
        <translation>%1 % der Sätze stehen im Passiv; das liest sich gut.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive; at most %2 % should be. One has &quot;%3&quot; with &quot;%4&quot;.</source>
        <translation>%1 % der Sätze stehen im Passiv; höchstens %2 % sollten es sein. Einer hat „%3“ mit „%4“.</translation>
    </message>
    <message>
        <source>No three sentences in a row begin alike.</source>
        <translation>Keine drei Sätze nacheinander beginnen gleich.</translation>
    </message>
    <message>
        <source>%1 sentences in a row begin with &quot;%2&quot;.</source>
        <translation>%1 Sätze nacheinander beginnen mit „%2“.</translation>
    </message>
    <message>
        <source>There is text to look at.</source>
        <translation>Es gibt Text zum Ansehen.</translation>
    </message>
    <message>
        <source>The text has %1 characters; from %2 on there is something to say of it.</source>
        <translation>Der Text hat %1 Zeichen; ab %2 lässt sich etwas über ihn sagen.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 to %2 seconds left</source>
        <translation>noch %1 bis %2 Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>noch %1 bis %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>noch %1 bis %2 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) failed</source>
        <translation>
            <numerusform>%Ln Änderung gescheitert</numerusform>
            <numerusform>%Ln Änderungen gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gespeichert</numerusform>
            <numerusform>%Ln Änderungen werden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in needed – %n change(s) wait</source>
        <translation>
            <numerusform>Anmeldung nötig – %Ln Änderung wartet</numerusform>
            <numerusform>Anmeldung nötig – %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) wait</source>
        <translation>
            <numerusform>Offline – %Ln Änderung wartet</numerusform>
            <numerusform>Offline – %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – %n change(s) wait</source>
        <translation>
            <numerusform>Offline seit %1 – %Ln Änderung wartet</numerusform>
            <numerusform>Offline seit %1 – %Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>%Ln Änderung wird gesendet</numerusform>
            <numerusform>%Ln Änderungen werden gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync %1</source>
        <translation>Abgeglichen %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Some items were changed in two places. Both versions are safe until you choose one.</source>
        <translation>Einige Artikel wurden an zwei Orten geändert. Beide Fassungen sind sicher, bis Sie eine wählen.</translation>
    </message>
    <message>
        <source>The server refused some changes. The Sync Centre tells why.</source>
        <translation>Der Server hat einige Änderungen abgelehnt. Die Abgleichzentrale sagt, warum.</translation>
    </message>
    <message>
        <source>This workspace is kept on this computer.</source>
        <translation>Dieser Arbeitsbereich liegt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Your work is safe on this computer and is sent after the next sign-in.</source>
        <translation>Die Anmeldung ist abgelaufen. Ihre Arbeit ist auf diesem Computer sicher und wird nach der nächsten Anmeldung gesendet.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The next attempt is at %1.</source>
        <translation>Ihre Arbeit ist auf diesem Computer sicher. Der nächste Versuch ist um %1.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer and is sent when the connection is back.</source>
        <translation>Ihre Arbeit ist auf diesem Computer sicher und wird gesendet, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Your changes are sent as you make them.</source>
        <translation>Ihre Änderungen werden gesendet, während Sie sie machen.</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. There is no server to send it to.</source>
        <translation>Alles ist auf diesem Computer gespeichert. Es gibt keinen Server, an den es zu senden wäre.</translation>
    </message>
    <message>
        <source>Everything is sent. Last sync %1.</source>
        <translation>Alles ist gesendet. Letzter Abgleich %1.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>You are working offline. Everything is kept on this computer until you go online again.</source>
        <translation>Sie arbeiten offline. Alles bleibt auf diesem Computer, bis Sie wieder online gehen.</translation>
    </message>
    <message>
        <source>No connection to the server. Go on working: everything is kept on this computer and sent later.</source>
        <translation>Keine Verbindung zum Server. Arbeiten Sie weiter: Alles bleibt auf diesem Computer und wird später gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Melden Sie sich wieder an, um %Ln Änderung zu senden.</numerusform>
            <numerusform>Melden Sie sich wieder an, um %Ln Änderungen zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to get news from the server.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an, um Neues vom Server zu bekommen.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1, %2, nearly done</source>
        <translation>%1, %2, fast fertig</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 fertig, %2 gescheitert</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>Angehalten nach %1 von %2</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Local only</source>
        <translation>Nur lokal</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message numerus="yes">
        <source>Please look at these items and %n more again; they stand as the server has them: %1.</source>
        <translation>
            <numerusform>Bitte sehen Sie diese Artikel und %Ln weiteren noch einmal an; sie stehen, wie der Server sie hat: %1.</numerusform>
            <numerusform>Bitte sehen Sie diese Artikel und %Ln weitere noch einmal an; sie stehen, wie der Server sie hat: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceService</name>
    <message>
        <source>The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed.</source>
        <translation>Der Ordner dieses Arbeitsbereichs kann nicht beschrieben werden: Die Platte ist voll oder schreibgeschützt. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>galley::app</name>
    <message>
        <source>The server&apos;s name could not be found. Please check the address and the network.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Bitte prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>The server does not answer at this address.</source>
        <translation>Unter dieser Adresse antwortet der Server nicht.</translation>
    </message>
    <message>
        <source>No secure connection came about: the server offers none at this address, or its certificate was not accepted.</source>
        <translation>Es kam keine sichere Verbindung zustande: Der Server bietet unter dieser Adresse keine an, oder sein Zertifikat wurde nicht anerkannt.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange nicht geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>Die Verbindung zum Server wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It is being fetched again; your own changes are not affected.</source>
        <translation>Die lokale Kopie der Daten des Servers war beschädigt. Sie wird neu geholt; Ihre eigenen Änderungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>Der Ordner für Sicherungen kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>Die Sicherung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Die Platte ist voll, oder der Ordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Freigeben: %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Ablehnen: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Ausschließen: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Wieder aufnehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n items</source>
        <translation>
            <numerusform>%Ln Artikel freigeben</numerusform>
            <numerusform>%Ln Artikel freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n items</source>
        <translation>
            <numerusform>%Ln Artikel ablehnen</numerusform>
            <numerusform>%Ln Artikel ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n items</source>
        <translation>
            <numerusform>%Ln Artikel ausschließen</numerusform>
            <numerusform>%Ln Artikel ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n items</source>
        <translation>
            <numerusform>%Ln Artikel wieder aufnehmen</numerusform>
            <numerusform>%Ln Artikel wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that was changed in two places must be settled first.</source>
        <translation>Ein Text, der an zwei Orten geändert wurde, muss zuerst geklärt werden.</translation>
    </message>
    <message>
        <source>Excluded items must be restored before they are decided.</source>
        <translation>Ausgeschlossene Artikel müssen wieder aufgenommen werden, bevor über sie entschieden wird.</translation>
    </message>
    <message>
        <source>Items without a text cannot be decided.</source>
        <translation>Über Artikel ohne Text kann nicht entschieden werden.</translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation>Den Artikel gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Edit and approve: %1</source>
        <translation>Bearbeiten und freigeben: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same item.</source>
        <translation>Jemand anderes hat denselben Artikel geändert.</translation>
    </message>
    <message>
        <source>The server left this item out.</source>
        <translation>Der Server hat diesen Artikel ausgelassen.</translation>
    </message>
    <message>
        <source>The change is not in the outbox any more.</source>
        <translation>Die Änderung ist nicht mehr im Ausgang.</translation>
    </message>
    <message>
        <source>Texts that were typed by hand are left as they are.</source>
        <translation>Von Hand geschriebene Texte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Published texts are left as they are.</source>
        <translation>Veröffentlichte Texte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Items that have been removed cannot be decided.</source>
        <translation>Über entfernte Artikel kann nicht entschieden werden.</translation>
    </message>
    <message>
        <source>Texts that somebody changed since are left as they are.</source>
        <translation>Texte, die seither jemand geändert hat, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>This step has been taken back already.</source>
        <translation>Dieser Schritt wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged. It was restored from the backup of %1: what the server has is not affected, but decisions made after that which had not reached the server are lost.</source>
        <translation>Die Datei mit Ihren Entscheidungen war beschädigt. Sie wurde aus der Sicherung von %1 wiederhergestellt: Was der Server hat, ist nicht betroffen; spätere Entscheidungen, die ihn noch nicht erreicht hatten, sind verloren.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged and there was no backup: what the server has is not affected, but decisions that had not reached the server and the steps for undo are lost.</source>
        <translation>Die Datei mit Ihren Entscheidungen war beschädigt, und es gab keine Sicherung: Was der Server hat, ist nicht betroffen; Entscheidungen, die ihn noch nicht erreicht hatten, und die Schritte zum Rückgängigmachen sind verloren.</translation>
    </message>
    <message>
        <source>Please look at these items again; they stand as the server has them: %1.</source>
        <translation>Bitte sehen Sie diese Artikel noch einmal an; sie stehen, wie der Server sie hat: %1.</translation>
    </message>
    <message>
        <source>Galley cannot write to its folder %1: the disk is full, or the folder is read-only. What is in it is safe. Please make room or allow writing, and open the workspace again.</source>
        <translation>Galley kann nicht in seinen Ordner %1 schreiben: Die Platte ist voll, oder der Ordner ist schreibgeschützt. Was darin ist, ist sicher. Bitte schaffen Sie Platz, oder erlauben Sie das Schreiben, und öffnen Sie den Arbeitsbereich noch einmal.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Meine nehmen: %1</translation>
    </message>
    <message>
        <source>Use theirs: %1</source>
        <translation>Die andere nehmen: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Zusammenführen: %1</translation>
    </message>
    <message>
        <source>Only texts can be merged. Please choose one of the two decisions.</source>
        <translation>Nur Texte lassen sich zusammenführen. Bitte wählen Sie eine der beiden Entscheidungen.</translation>
    </message>
</context>
<context>
    <name>galley::app::ApiClient</name>
    <message>
        <source>The file could not be read. Please check that it is still there.</source>
        <translation>Die Datei konnte nicht gelesen werden. Bitte prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The server answered with status %1 and no explanation.</source>
        <translation>Der Server antwortete mit dem Status %1 und ohne Erklärung.</translation>
    </message>
</context>
<context>
    <name>galley::app::ExportService</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>galley::app::FindingService</name>
    <message>
        <source>Ignore a finding: %1</source>
        <translation>Einen Befund übergehen: %1</translation>
    </message>
    <message>
        <source>Ignore findings of one kind in this view</source>
        <translation>Befunde einer Art in dieser Ansicht übergehen</translation>
    </message>
</context>
<context>
    <name>galley::app::GenerationService</name>
    <message>
        <source>There is nothing to generate.</source>
        <translation>Es gibt nichts zu erzeugen.</translation>
    </message>
    <message>
        <source>The server does not know this job any more.</source>
        <translation>Der Server kennt diesen Auftrag nicht mehr.</translation>
    </message>
</context>
<context>
    <name>galley::app::ImportService</name>
    <message>
        <source>The import was stopped. Nothing was imported unless the file had arrived already.</source>
        <translation>Der Import wurde angehalten. Nichts wurde importiert, es sei denn, die Datei war schon angekommen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Die Platte ist voll.</translation>
    </message>
</context>
<context>
    <name>galley::app::LocalBackend</name>
    <message>
        <source>The backend program galleyd could not be started. Please check that Galley is installed completely.</source>
        <translation>Das Programm galleyd konnte nicht gestartet werden. Bitte prüfen Sie, ob Galley vollständig installiert ist.</translation>
    </message>
    <message>
        <source>The backend of this workspace keeps stopping. Your work is safe on this computer; the file backend.log in its folder says more.</source>
        <translation>Das Programm hinter diesem Arbeitsbereich bricht immer wieder ab. Ihre Arbeit ist auf diesem Computer sicher; die Datei backend.log in seinem Ordner sagt mehr.</translation>
    </message>
</context>
<context>
    <name>galley::app::ReviewService</name>
    <message>
        <source>This item has been removed; its draft cannot be kept.</source>
        <translation>Dieser Artikel wurde entfernt; sein Entwurf kann nicht aufgehoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were changed by others since and were left as they are.</source>
        <translation>
            <numerusform>%Ln Artikel wurde inzwischen von anderen geändert und blieb, wie er war.</numerusform>
            <numerusform>%Ln Artikel wurden inzwischen von anderen geändert und blieben, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app::SignInService</name>
    <message>
        <source>Galley (production)</source>
        <translation>Galley (Produktion)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Vorführserver</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Lokale Entwicklung</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Eigene Adresse</translation>
    </message>
    <message>
        <source>Please type the server&apos;s address.</source>
        <translation>Bitte geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Das ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Passwords are only sent over a secure connection. Please use an address that begins with https://.</source>
        <translation>Passwörter werden nur über eine sichere Verbindung gesendet. Bitte verwenden Sie eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in could not be understood.</source>
        <translation>Die Antwort des Servers auf die Anmeldung war nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>galley::app::SyncEngine</name>
    <message>
        <source>There is no connection to the server. What is shown is the local copy.</source>
        <translation>Es gibt keine Verbindung zum Server. Sie sehen die lokale Kopie.</translation>
    </message>
    <message>
        <source>The server asks for a new sign-in.</source>
        <translation>Der Server verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Galley works offline. Please go online to fetch from the server.</source>
        <translation>Galley arbeitet offline. Bitte gehen Sie online, um vom Server zu holen.</translation>
    </message>
</context>
<context>
    <name>galley::app::Workspace</name>
    <message>
        <source>The backend of this workspace had stopped and was started again. Nothing was lost.</source>
        <translation>Das Programm hinter diesem Arbeitsbereich war stehen geblieben und wurde neu gestartet. Nichts ging verloren.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceCore</name>
    <message>
        <source>The local copy of the server&apos;s data is damaged. Please start Galley again: it will be fetched anew, and your own changes are not affected.</source>
        <translation>Die lokale Kopie der Daten des Servers ist beschädigt. Bitte starten Sie Galley neu: Sie wird dann neu geholt, und Ihre eigenen Änderungen sind nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceService</name>
    <message>
        <source>Sample shop</source>
        <translation>Beispielshop</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Some files of the workspace could not be deleted.</source>
        <translation>Einige Dateien des Arbeitsbereichs konnten nicht gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>galley::content::TextReplacer</name>
    <message>
        <source>Write what is to be found.</source>
        <translation>Schreiben Sie, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>What is to be found is too long.</source>
        <translation>Was gefunden werden soll, ist zu lang.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>The expression takes too long for this text.</source>
        <translation>Der Ausdruck braucht für diesen Text zu lange.</translation>
    </message>
</context>
<context>
    <name>galley::content::XlsxWriter</name>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Die Platte ist voll, oder der Ordner kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows; there are more. Choose CSV.</source>
        <translation>Eine Arbeitsmappe fasst 1.048.576 Zeilen; es sind mehr. Wählen Sie CSV.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchSheet</name>
    <message>
        <source>It has no text yet.</source>
        <translation>Es gibt noch keinen Text.</translation>
    </message>
    <message>
        <source>It is excluded; restore it first.</source>
        <translation>Der Artikel ist ausgeschlossen; nehmen Sie ihn zuerst wieder auf.</translation>
    </message>
    <message>
        <source>Its text was changed in two places; settle it in the Sync Centre.</source>
        <translation>Sein Text wurde an zwei Orten geändert; klären Sie das in der Abgleichzentrale.</translation>
    </message>
    <message>
        <source>Its text was typed by hand and is protected.</source>
        <translation>Sein Text wurde von Hand geschrieben und ist geschützt.</translation>
    </message>
    <message>
        <source>It is published already and is protected.</source>
        <translation>Er ist schon veröffentlicht und geschützt.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Er wurde entfernt.</translation>
    </message>
    <message>
        <source>Its text was changed since.</source>
        <translation>Sein Text wurde seither geändert.</translation>
    </message>
    <message>
        <source>Select the &amp;skipped ones</source>
        <translation>Übersprungene &amp;auswählen</translation>
    </message>
    <message>
        <source>Select the &amp;failed ones</source>
        <translation>&amp;Gescheiterte auswählen</translation>
    </message>
    <message>
        <source>&amp;Retry failed only</source>
        <translation>&amp;Nur Gescheiterte noch einmal</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>Ergebnis des Stapels</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Items that were skipped or failed</source>
        <translation>Übersprungene oder gescheiterte Artikel</translation>
    </message>
    <message>
        <source>An item that has been removed</source>
        <translation>Ein entfernter Artikel</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 of them stood so already</source>
        <translation>Bei %1 davon war es schon so</translation>
    </message>
    <message>
        <source>%1 of them still to be sent</source>
        <translation>%1 davon noch zu senden</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 gescheitert</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::CardView</name>
    <message>
        <source>Review queue as cards</source>
        <translation>Prüfliste als Karten</translation>
    </message>
</context>
<context>
    <name>galley::ui::CheckStep</name>
    <message>
        <source>Checking the file</source>
        <translation>Prüfung der Datei</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>&amp;Export the problems…</source>
        <translation>&amp;Probleme exportieren…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Checking every row of the file…</source>
        <translation>Jede Zeile der Datei wird geprüft…</translation>
    </message>
    <message>
        <source>The file cannot be imported. %1</source>
        <translation>Die Datei kann nicht importiert werden. %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Problemen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>More than once in the file</source>
        <translation>Mehr als einmal in der Datei</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Doppelte (%1)</translation>
    </message>
    <message>
        <source>There is nothing to import: the file brings nothing new.</source>
        <translation>Es gibt nichts zu importieren: Die Datei bringt nichts Neues.</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Probleme exportieren</translation>
    </message>
    <message>
        <source>%1-problems.csv</source>
        <translation>%1-Probleme.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The problems could not be written. %1</source>
        <translation>Die Probleme konnten nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This is what the import will do. Nothing has been changed yet.</source>
        <translation>Das wird der Import tun. Noch ist nichts geändert.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>The table shows the columns that are ticked, in this order.</source>
        <translation>Die Tabelle zeigt die angehakten Spalten in dieser Folge.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>&amp;First columns</source>
        <translation>&amp;Erste Spalten</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Tippen Sie einige Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>Ab&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip: what it does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>galley::ui::ConflictDialog</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <translation>An zwei Orten geändert: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this item while your change was on its way. Both versions are safe until you choose.</source>
        <translation>Jemand anderes hat diesen Artikel geändert, während Ihre Änderung unterwegs war. Beide Fassungen sind sicher, bis Sie wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice holds for all %n item(s) of this change.</source>
        <translation>
            <numerusform>Ihre Wahl gilt für %Ln Artikel dieser Änderung.</numerusform>
            <numerusform>Ihre Wahl gilt für alle %Ln Artikel dieser Änderung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>Die beiden Fassungen</translation>
    </message>
    <message>
        <source>Mine, %1</source>
        <translation>Meine, %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>Die andere, %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Die andere</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <translation>&amp;Meine nehmen</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <translation>&amp;Die andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <translation>Meine, %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <translation>Die andere, %1: %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Ergebnis, %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do the same for the other %n change(s) of this kind</source>
        <translation>
            <numerusform>&amp;Ebenso bei der %Ln anderen Änderung dieser Art</numerusform>
            <numerusform>&amp;Ebenso bei den %Ln anderen Änderungen dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>The side that you choose is taken for each of them. What is merged is merged here alone.</source>
        <translation>Für jede davon gilt die Seite, die Sie wählen. Zusammengeführt wird nur hier.</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Takes the texts as they stand under Result.</source>
        <translation>Nimmt die Texte, wie sie unter „Ergebnis“ stehen.</translation>
    </message>
    <message>
        <source>The result holds what both of you changed. You can edit it.</source>
        <translation>Das Ergebnis hält, was Sie beide geändert haben. Sie können es bearbeiten.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.</source>
        <translation>
            <numerusform>An %Ln Stelle haben Sie beide denselben Absatz geändert: Dort hält das Ergebnis Ihren. Sie können es bearbeiten.</numerusform>
            <numerusform>An %Ln Stellen haben Sie beide denselben Absatz geändert: Dort hält das Ergebnis Ihren. Sie können es bearbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DecisionBar</name>
    <message>
        <source>Saved and approved: %1.</source>
        <translation>Gespeichert und freigegeben: %1.</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Freigegeben: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1. Reason: %2.</source>
        <translation>Abgelehnt: %1. Grund: %2.</translation>
    </message>
    <message>
        <source>Excluded: %1. It is left out of exports and publishing.</source>
        <translation>Ausgeschlossen: %1. Das Produkt bleibt bei Export und Veröffentlichung weg.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Wieder aufgenommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n item(s).</source>
        <translation>
            <numerusform>%Ln Artikel freigegeben.</numerusform>
            <numerusform>%Ln Artikel freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n item(s).</source>
        <translation>
            <numerusform>%Ln Artikel abgelehnt.</numerusform>
            <numerusform>%Ln Artikel abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excluded %n item(s).</source>
        <translation>
            <numerusform>%Ln Artikel ausgeschlossen.</numerusform>
            <numerusform>%Ln Artikel ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>%Ln Artikel wieder aufgenommen.</numerusform>
            <numerusform>%Ln Artikel wieder aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved already.</source>
        <translation>%1 war schon freigegeben.</translation>
    </message>
    <message>
        <source>%1 was rejected already.</source>
        <translation>%1 war schon abgelehnt.</translation>
    </message>
    <message>
        <source>%1 was excluded already.</source>
        <translation>%1 war schon ausgeschlossen.</translation>
    </message>
    <message>
        <source>%1 is not excluded.</source>
        <translation>%1 ist nicht ausgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%n stood so already.</source>
        <translation>
            <numerusform>Bei %Ln war es schon so.</numerusform>
            <numerusform>Bei %Ln war es schon so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>Über %Ln konnte nicht entschieden werden.</numerusform>
            <numerusform>Über %Ln konnte nicht entschieden werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%Ln übersprungen: %1</numerusform>
            <numerusform>%Ln übersprungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n item(s)?</source>
        <translation>
            <numerusform>%Ln Artikel freigeben?</numerusform>
            <numerusform>%Ln Artikel freigeben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s)?</source>
        <translation>
            <numerusform>%Ln Artikel ablehnen?</numerusform>
            <numerusform>%Ln Artikel ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s) with the reason “%1”?</source>
        <translation>
            <numerusform>%Ln Artikel mit dem Grund „%1“ ablehnen?</numerusform>
            <numerusform>%Ln Artikel mit dem Grund „%1“ ablehnen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n item(s)?</source>
        <translation>
            <numerusform>%Ln Artikel ausschließen?</numerusform>
            <numerusform>%Ln Artikel ausschließen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n item(s)?</source>
        <translation>
            <numerusform>%Ln Artikel wieder aufnehmen?</numerusform>
            <numerusform>%Ln Artikel wieder aufnehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>In %1 wurde nichts geändert.</translation>
    </message>
    <message>
        <source>End of the queue.</source>
        <translation>Ende der Prüfliste.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 They are: %2.</source>
        <translation>%1 Es sind: %2.</translation>
    </message>
    <message>
        <source>Beginning of the queue.</source>
        <translation>Anfang der Prüfliste.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Das konnte nicht gespeichert werden, und nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Reject
because</source>
        <translation>Ablehnen,
weil</translation>
    </message>
    <message>
        <source>%1 of %2. Next: %3.</source>
        <translation>%1 von %2. Als Nächstes: %3.</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>Bestätigen (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
    <message>
        <source>%1 Enter confirms, Escape cancels.</source>
        <translation>%1 Eingabe bestätigt, Escape bricht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected by hand.</source>
        <translation>
            <numerusform>%Ln Artikel von Hand ausgewählt.</numerusform>
            <numerusform>%Ln Artikel von Hand ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that this list shows.</source>
        <translation>
            <numerusform>%Ln Artikel ausgewählt: alles, was diese Liste zeigt.</numerusform>
            <numerusform>%Ln Artikel ausgewählt: alle, die diese Liste zeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that matched at %1. What comes later is not in it.</source>
        <translation>
            <numerusform>%Ln Artikel ausgewählt: alles, was um %1 passte. Späteres gehört nicht dazu.</numerusform>
            <numerusform>%Ln Artikel ausgewählt: alle, die um %1 passten. Spätere gehören nicht dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text will be skipped.</source>
        <translation>
            <numerusform>%Ln ohne Text wird übersprungen.</numerusform>
            <numerusform>%Ln ohne Text werden übersprungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected item(s) are changed too.</source>
        <translation>
            <numerusform>%Ln geschützter Artikel wird auch geändert.</numerusform>
            <numerusform>%Ln geschützte Artikel werden auch geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand or published will be skipped.</source>
        <translation>
            <numerusform>%Ln von Hand geschriebener oder veröffentlichter wird übersprungen.</numerusform>
            <numerusform>%Ln von Hand geschriebene oder veröffentlichte werden übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include protected</source>
        <translation>Geschützte einbeziehen</translation>
    </message>
    <message>
        <source>Texts typed by hand and published ones are left as they are unless this is on.</source>
        <translation>Von Hand geschriebene und veröffentlichte Texte bleiben, wie sie sind, solange das nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>galley::ui::DiffView</name>
    <message>
        <source>Only spaces or line breaks changed.</source>
        <translation>Nur Leerzeichen oder Zeilenumbrüche wurden geändert.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ kam hinzu.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ fiel weg.</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>Aus „%1“ wurde „%2“.</translation>
    </message>
    <message>
        <source>Generated texts, compared</source>
        <translation>Erzeugte Texte, verglichen</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Jetzt im Shop</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>This computer has seen no other text of this item, so there is nothing to compare with.</source>
        <translation>Dieser Computer kennt keinen anderen Text dieses Artikels; es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 – nothing changed</source>
        <translation>%1 – nichts geändert</translation>
    </message>
    <message>
        <source>%1 – all new</source>
        <translation>%1 – ganz neu</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n change(s)</source>
        <translation>
            <numerusform>%1 – %Ln Änderung</numerusform>
            <numerusform>%1 – %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>Export texts</source>
        <translation>Texte exportieren</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Die Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Welche Texte</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approved: %n item(s)</source>
        <translation>
            <numerusform>&amp;Freigegebene: %Ln Artikel</numerusform>
            <numerusform>&amp;Freigegebene: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the list shows: %n item(s)</source>
        <translation>
            <numerusform>&amp;Was die Liste zeigt: %Ln Artikel</numerusform>
            <numerusform>&amp;Was die Liste zeigt: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Ausgewählte: %Ln Artikel</numerusform>
            <numerusform>&amp;Ausgewählte: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>&amp;File for %1</source>
        <translation>&amp;Datei für %1</translation>
    </message>
    <message>
        <source>A CSV file that the shop imports; it changes names and texts only.</source>
        <translation>Eine CSV-Datei, die der Shop importiert; sie ändert nur Namen und Texte.</translation>
    </message>
    <message>
        <source>&amp;Table for people</source>
        <translation>&amp;Tabelle für Menschen</translation>
    </message>
    <message>
        <source>A CSV file with every column, with status and time, for spreadsheets.</source>
        <translation>Eine CSV-Datei mit jeder Spalte, mit Status und Zeit, für Tabellenprogramme.</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;In die Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zieldatei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>part of a file name</comment>
        <translation>texte</translation>
    </message>
    <message>
        <source>table</source>
        <comment>part of a file name</comment>
        <translation>tabelle</translation>
    </message>
    <message>
        <source>There is nothing to export here: no text is in this group.</source>
        <translation>Hier gibt es nichts zu exportieren: In dieser Gruppe ist kein Text.</translation>
    </message>
    <message>
        <source>Texts that nobody has approved are written too. Import the file into a test shop first.</source>
        <translation>Auch Texte, die niemand freigegeben hat, werden geschrieben. Importieren Sie die Datei zuerst in einen Testshop.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Die Datei ersetzen?</translation>
    </message>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Die Datei %1 gibt es schon. Soll sie ersetzt werden?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>The file was not written, and your texts are unchanged. %1</source>
        <translation>Die Datei wurde nicht geschrieben, und Ihre Texte sind unverändert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Artikel steht in %1.</numerusform>
            <numerusform>%Ln Artikel stehen in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file was made from the copy on this computer.</source>
        <translation>%1 Die Datei wurde aus der Kopie auf diesem Computer gemacht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Workbook for people</source>
        <translation>Arbeitsmappe für &amp;Menschen</translation>
    </message>
    <message>
        <source>The same as an XLSX file; nothing in it is calculated.</source>
        <translation>Dasselbe als XLSX-Datei; darin wird nichts berechnet.</translation>
    </message>
    <message>
        <source>&amp;Lines for programs</source>
        <translation>&amp;Zeilen für Programme</translation>
    </message>
    <message>
        <source>A JSONL file with one object for each item, with all its facts and texts.</source>
        <translation>Eine JSONL-Datei mit einem Objekt für jeden Artikel, mit allen Fakten und Texten.</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1);;All files (*)</source>
        <translation>Dateien dieser Art (*.%1);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>galley::ui::FactsView</name>
    <message>
        <source>Facts from the shop</source>
        <translation>Fakten aus dem Shop</translation>
    </message>
    <message>
        <source>finding %1</source>
        <comment>beside a fact</comment>
        <translation>Befund %1</translation>
    </message>
    <message>
        <source>The shop gave no attributes.</source>
        <translation>Der Shop hat keine Eigenschaften angegeben.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Fields</name>
    <message>
        <source>Id in the shop</source>
        <translation>Kennung im Shop</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Art des Produkts</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>Artikelnr. des Hauptprodukts</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurzbeschreibung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Aktionspreis</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>Status im Shop</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation>SEO-Titel</translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation>SEO-Beschreibung</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileStep</name>
    <message>
        <source>This is a product export of WooCommerce.</source>
        <translation>Das ist ein Produktexport von WooCommerce.</translation>
    </message>
    <message>
        <source>This is a product export of Shopify.</source>
        <translation>Das ist ein Produktexport von Shopify.</translation>
    </message>
    <message>
        <source>This is a product export of Magento 2.</source>
        <translation>Das ist ein Produktexport von Magento 2.</translation>
    </message>
    <message>
        <source>This is a WordPress export (XML) with products of WooCommerce.</source>
        <translation>Das ist ein WordPress-Export (XML) mit Produkten von WooCommerce.</translation>
    </message>
    <message>
        <source>This is a table; its columns are matched in the next step.</source>
        <translation>Das ist eine Tabelle; ihre Spalten werden im nächsten Schritt zugeordnet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Path of a CSV or XML file</source>
        <translation>Pfad einer CSV- oder XML-Datei</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>New &amp;project:</source>
        <translation>&amp;Neues Projekt:</translation>
    </message>
    <message>
        <source>Name, for example Spring collection</source>
        <translation>Name, zum Beispiel Frühjahrskollektion</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Name des neuen Projekts</translation>
    </message>
    <message>
        <source>&amp;Shop:</source>
        <translation>&amp;Shop:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>Z&amp;eichensatz:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>Die erste Zeile ist eine &amp;Kopfzeile</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Product files (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>Produktdateien (*.csv *.tsv *.txt *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>This file cannot be imported. %1</source>
        <translation>Diese Datei kann nicht importiert werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n row(s).</source>
        <translation>
            <numerusform>Sie hat %Ln Zeile.</numerusform>
            <numerusform>Sie hat %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n row(s).</source>
        <translation>
            <numerusform>Sie hat mehr als %Ln Zeile.</numerusform>
            <numerusform>Sie hat mehr als %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>First problem: line %1: %2</source>
        <translation>Erstes Problem: Zeile %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose the product file of your shop. Drag it here, or paste its path.</source>
        <translation>Wählen Sie die Produktdatei Ihres Shops. Ziehen Sie sie hierher, oder fügen Sie ihren Pfad ein.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterLine</name>
    <message>
        <source>Search and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Den Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Search or filter: status:pending flag:grounding score&lt;60</source>
        <translation>Suchen oder filtern: status:pending flag:grounding score&lt;60</translation>
    </message>
    <message>
        <source>Words are searched in names, SKUs and texts. Conditions are a key and a value: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</source>
        <translation>Wörter werden in Namen, Artikelnummern und Texten gesucht. Bedingungen sind ein Schlüssel und ein Wert: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterQuery</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Ohne Befunde</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Mit Befunden</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Einen Status „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Write findings:yes or findings:no.</source>
        <translation>Schreiben Sie findings:yes oder findings:no.</translation>
    </message>
    <message>
        <source>This project has no source “%1”.</source>
        <translation>Dieses Projekt hat keine Quelle „%1“.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Geändert seit %1</translation>
    </message>
    <message>
        <source>Changed before %1</source>
        <translation>Geändert vor %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Geändert von %1 bis %2</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Wertung: %1</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Wertung unter %1 %</translation>
    </message>
    <message>
        <source>Score of %1 % and more</source>
        <translation>Wertung ab %1 %</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Risk below %1</source>
        <translation>Risiko unter %1</translation>
    </message>
    <message>
        <source>Risk of %1 and more</source>
        <translation>Risiko ab %1</translation>
    </message>
    <message>
        <source>Editor: %1</source>
        <translation>Bearbeitet von: %1</translation>
    </message>
    <message>
        <source>Decided or edited by me</source>
        <translation>Von mir entschieden oder bearbeitet</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>Von anderen entschieden</translation>
    </message>
    <message>
        <source>Decided by nobody</source>
        <translation>Von niemandem entschieden</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Befund: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorie: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Nicht gemerkt</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation>Für später gemerkt</translation>
    </message>
    <message>
        <source>Write marked:yes or marked:no.</source>
        <translation>Schreiben Sie marked:yes oder marked:no.</translation>
    </message>
    <message>
        <source>Write a limit in percent, such as score&lt;60 or score&gt;80.</source>
        <translation>Schreiben Sie eine Grenze in Prozent, etwa score&lt;60 oder score&gt;80.</translation>
    </message>
    <message>
        <source>Write a limit from 0 to 100, such as risk&gt;50.</source>
        <translation>Schreiben Sie eine Grenze von 0 bis 100, etwa risk&gt;50.</translation>
    </message>
    <message>
        <source>Write a date, such as changed&gt;2026-01-31, changed:today or changed:7d.</source>
        <translation>Schreiben Sie ein Datum, etwa changed&gt;2026-01-31, changed:today oder changed:7d.</translation>
    </message>
    <message>
        <source>Write editor:me, editor:others or editor:nobody.</source>
        <translation>Schreiben Sie editor:me, editor:others oder editor:nobody.</translation>
    </message>
    <message>
        <source>Write a value behind the colon.</source>
        <translation>Schreiben Sie einen Wert hinter den Doppelpunkt.</translation>
    </message>
    <message>
        <source>There is no filter “%1”. In quotes it is searched for as text.</source>
        <translation>Einen Filter „%1“ gibt es nicht. In Anführungszeichen wird danach als Text gesucht.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Nicht in diesem Text</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position among the places found</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingCommands</name>
    <message>
        <source>Select a word in the text, or go to a finding about a word.</source>
        <translation>Wählen Sie ein Wort im Text, oder gehen Sie zu einem Befund über ein Wort.</translation>
    </message>
    <message>
        <source>The glossary is saved.</source>
        <translation>Das Glossar ist gespeichert.</translation>
    </message>
    <message>
        <source>The glossary could not be saved. %1</source>
        <translation>Das Glossar konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>No other item has nearly the same text.</source>
        <translation>Kein anderer Artikel hat fast denselben Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have nearly the same texts. They are selected as far as the list shows them.</source>
        <translation>
            <numerusform>%Ln Artikel hat fast denselben Text. Er ist ausgewählt, soweit die Liste ihn zeigt.</numerusform>
            <numerusform>%Ln Artikel haben fast denselben Text. Sie sind ausgewählt, soweit die Liste sie zeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPanel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>Repair: take it out</source>
        <translation>Beheben: herausnehmen</translation>
    </message>
    <message>
        <source>Repair: one space</source>
        <translation>Beheben: ein Leerzeichen</translation>
    </message>
    <message>
        <source>Repair: “%1”</source>
        <translation>Beheben: „%1“</translation>
    </message>
    <message>
        <source>Findings in the text</source>
        <translation>Befunde im Text</translation>
    </message>
    <message>
        <source>[%1] %2 in the %3: %4</source>
        <comment>number, severity, field, reason</comment>
        <translation>[%1] %2 im %3: %4</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>finding, its repair</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You ignored this finding. Undo shows it again.</source>
        <translation>Sie haben diesen Befund übergangen. „Rückgängig“ zeigt ihn wieder.</translation>
    </message>
    <message>
        <source>You ignore findings of this kind in this view. Undo shows them again.</source>
        <translation>Sie übergehen Befunde dieser Art in dieser Ansicht. „Rückgängig“ zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Compare with the fact %1</source>
        <translation>Mit der Angabe %1 vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>findings, ignored findings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%Ln übergangen</numerusform>
            <numerusform>%Ln übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no findings in this text.</source>
        <translation>In diesem Text gibt es keine Befunde.</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>Kein Befund ist gewählt.</translation>
    </message>
    <message>
        <source>This finding has no repair. It needs your own words.</source>
        <translation>Für diesen Befund gibt es keinen Vorschlag. Er braucht Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>There is no repair here that is safe without looking.</source>
        <translation>Hier gibt es keinen Vorschlag, der ohne Hinsehen sicher ist.</translation>
    </message>
    <message>
        <source>Findings of this kind are ignored in this view.</source>
        <translation>Befunde dieser Art werden in dieser Ansicht übergangen.</translation>
    </message>
    <message>
        <source>This is the first finding. The same key again settles it.</source>
        <translation>Das ist der erste Befund. Dieselbe Taste noch einmal erledigt ihn.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FocusView</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>There is an unsaved draft of this text. It is kept until you save or discard it.</source>
        <translation>Zu diesem Text gibt es einen ungespeicherten Entwurf. Er bleibt, bis Sie ihn speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Entwurf verwerfen…</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Dieser Artikel wurde entfernt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in the list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>weil: %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>Artikelnr. %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Discard what you typed and did not save?</source>
        <translation>Verwerfen, was Sie getippt und nicht gespeichert haben?</translation>
    </message>
    <message>
        <source>The text of the item stays as it is.</source>
        <translation>Der Text des Artikels bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Facts from the shop</source>
        <translation>Fakten aus dem Shop</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Jetzt im Shop</translation>
    </message>
    <message>
        <source>Generated texts</source>
        <translation>Erzeugte Texte</translation>
    </message>
    <message>
        <source>The text as it will look.</source>
        <translation>Der Text, wie er aussehen wird.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text in the shop: %n change(s).</source>
        <translation>
            <numerusform>Verglichen mit dem Text im Shop: %Ln Änderung.</numerusform>
            <numerusform>Verglichen mit dem Text im Shop: %Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text before: %n change(s).</source>
        <translation>
            <numerusform>Verglichen mit dem Text davor: %Ln Änderung.</numerusform>
            <numerusform>Verglichen mit dem Text davor: %Ln Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the text in the shop</source>
        <translation>verglichen mit dem Text im Shop</translation>
    </message>
    <message>
        <source>compared with the text before</source>
        <translation>verglichen mit dem Text davor</translation>
    </message>
    <message>
        <source>%1, side by side</source>
        <translation>%1, nebeneinander</translation>
    </message>
</context>
<context>
    <name>galley::ui::FoldPane</name>
    <message>
        <source>Fold: %1</source>
        <translation>Einklappen: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>Ausklappen: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GenerateDialog</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate texts for %1</source>
        <translation>Texte für %1 erzeugen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Für welche Artikel</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Without a text yet: %n item(s)</source>
        <translation>
            <numerusform>&amp;Noch ohne Text: %Ln Artikel</numerusform>
            <numerusform>&amp;Noch ohne Text: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Ausgewählte: %Ln Artikel</numerusform>
            <numerusform>&amp;Ausgewählte: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rejected: %n item(s)</source>
        <translation>
            <numerusform>A&amp;bgelehnte: %Ln Artikel</numerusform>
            <numerusform>A&amp;bgelehnte: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n item(s)</source>
        <translation>
            <numerusform>A&amp;lle: %Ln Artikel</numerusform>
            <numerusform>A&amp;lle: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Wri&amp;ter:</source>
        <translation>&amp;Verfasser:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modell:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>T&amp;one:</source>
        <translation>&amp;Tonfall:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source> characters at most</source>
        <translation> Zeichen höchstens</translation>
    </message>
    <message>
        <source>S&amp;hort text</source>
        <translation>&amp;Kurztext</translation>
    </message>
    <message>
        <source>Greatest length of the short text</source>
        <translation>Größte Länge des Kurztextes</translation>
    </message>
    <message>
        <source>with HTML</source>
        <translation>mit HTML</translation>
    </message>
    <message>
        <source>Short text with HTML</source>
        <translation>Kurztext mit HTML</translation>
    </message>
    <message>
        <source>Lon&amp;g text</source>
        <translation>Lan&amp;gtext</translation>
    </message>
    <message>
        <source>Greatest length of the long text</source>
        <translation>Größte Länge des Langtextes</translation>
    </message>
    <message>
        <source>Long text with HTML</source>
        <translation>Langtext mit HTML</translation>
    </message>
    <message>
        <source>Translate the &amp;name when the language differs</source>
        <translation>&amp;Den Namen übersetzen, wenn die Sprache eine andere ist</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>For example: speak to hikers; do not mention prices.</source>
        <translation>Zum Beispiel: Sprich Wanderer an; nenne keine Preise.</translation>
    </message>
    <message>
        <source>&amp;Instructions of your own:</source>
        <translation>&amp;Eigene Anweisungen:</translation>
    </message>
    <message>
        <source>The list of writers could not be read. %1</source>
        <translation>Die Liste der Verfasser konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>%1 (no key set up)</source>
        <translation>%1 (kein Schlüssel hinterlegt)</translation>
    </message>
    <message>
        <source>The list of languages could not be read. %1</source>
        <translation>Die Liste der Sprachen konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The list of tones could not be read. %1</source>
        <translation>Die Liste der Tonfälle konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>Die Auswahl wird gelesen…</translation>
    </message>
    <message>
        <source>There is nothing to write: no item is in this group.</source>
        <translation>Es gibt nichts zu schreiben: In dieser Gruppe ist kein Artikel.</translation>
    </message>
    <message>
        <source>Choose the short text, the long text or both.</source>
        <translation>Wählen Sie den Kurztext, den Langtext oder beide.</translation>
    </message>
    <message>
        <source>What this takes is not known. %1</source>
        <translation>Was das kostet, ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Es kostet nichts.</translation>
    </message>
    <message>
        <source>It costs about %1 XCT.</source>
        <translation>Es kostet etwa %1 XCT.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), %1.</source>
        <translation>
            <numerusform>%Ln Text, %1.</numerusform>
            <numerusform>%Ln Texte, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that are approved or edited are written anew too, and wait for review again.</source>
        <translation>Auch freigegebene und bearbeitete Texte werden neu geschrieben und warten wieder auf Prüfung.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Nothing was started, and your texts are unchanged. %1</source>
        <translation>Nichts wurde gestartet, und Ihre Texte sind unverändert. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GeneratedView</name>
    <message>
        <source>Generated texts</source>
        <translation>Erzeugte Texte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of the field, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The name of the shop stays.</source>
        <translation>Der Name des Shops bleibt.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Noch kein Text.</translation>
    </message>
    <message>
        <source>This sentence was approved before, in another text.</source>
        <translation>Dieser Satz wurde in einem anderen Text schon freigegeben.</translation>
    </message>
    <message>
        <source>Proven by %1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>Belegt durch %1: %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::GlossaryDialog</name>
    <message>
        <source>A row has no word. Type one, or remove the row.</source>
        <translation>In einer Zeile fehlt das Wort. Schreiben Sie eines, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>For “%1” it is missing what to write instead.</source>
        <translation>Für „%1“ fehlt, was stattdessen zu schreiben ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: a term needs a letter or digit and has at most 100 characters.</source>
        <translation>„%1“ ist nicht verwendbar: Ein Begriff braucht einen Buchstaben oder eine Ziffer und hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Words that texts must not use, words that another word is better for, and words that are right as they are, such as brands. Inflected forms are found as well. The glossary is kept on this computer; a file takes it to others.</source>
        <translation>Wörter, die Texte nicht verwenden dürfen, Wörter, für die es ein besseres gibt, und Wörter, die richtig sind, wie sie sind, etwa Marken. Gebeugte Formen werden mit gefunden. Das Glossar liegt auf diesem Computer; eine Datei bringt es zu anderen.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Another is preferred</source>
        <translation>Ein anderes ist besser</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Richtig, wie es ist</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Wo es gilt</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>it is larger than a glossary can be.</source>
        <translation>sie ist größer, als ein Glossar sein kann.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>%1 terms are new, %2 were replaced. Save keeps them.</source>
        <translation>%1 Begriffe sind neu, %2 wurden ersetzt. „Speichern“ behält sie.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were written.</source>
        <translation>
            <numerusform>%Ln Begriff wurde geschrieben.</numerusform>
            <numerusform>%Ln Begriffe wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Ein Glossar importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Das Glossar exportieren</translation>
    </message>
</context>
<context>
    <name>galley::ui::HistoryDialog</name>
    <message>
        <source>Brought in</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Edited the text</source>
        <translation>Text bearbeitet</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation>Vom Server angenommen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Conflict settled: mine</source>
        <translation>Konflikt geklärt: meine Fassung</translation>
    </message>
    <message>
        <source>Conflict settled: theirs</source>
        <translation>Konflikt geklärt: die andere Fassung</translation>
    </message>
    <message>
        <source>Decided by a sample</source>
        <translation>Durch Stichprobe entschieden</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Verlauf des Artikels</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Export the project&apos;s history…</source>
        <translation>&amp;Verlauf des Projekts exportieren…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>Der Verlauf konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n other(s)</source>
        <translation>
            <numerusform>%1, mit %Ln weiteren</numerusform>
            <numerusform>%1, mit %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>This history only grows: nothing in it can be changed or removed.</source>
        <translation>Dieser Verlauf wächst nur: Nichts darin kann geändert oder entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>%Ln Zeile wurde geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>Der Verlauf konnte nicht geschrieben werden. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportWizard</name>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Import products into %1</source>
        <translation>Produkte in %1 importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The project could not be made. %1</source>
        <translation>Das Projekt konnte nicht angelegt werden. %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n finding(s). Open the item to read them.</source>
        <translation>
            <numerusform>%Ln Befund. Öffnen Sie den Artikel, um ihn zu lesen.</numerusform>
            <numerusform>%Ln Befunde. Öffnen Sie den Artikel, um sie zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Dieser Artikel wurde entfernt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnr.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemTable</name>
    <message>
        <source>Review queue</source>
        <translation>Prüfliste</translation>
    </message>
    <message>
        <source>Columns of the review queue</source>
        <translation>Spalten der Prüfliste</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Erste Spalten</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemWords</name>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server has everything that you did here.</source>
        <translation>Der Server hat alles, was Sie hier getan haben.</translation>
    </message>
    <message>
        <source>Your change is safe on this computer and waits to be sent.</source>
        <translation>Ihre Änderung ist auf diesem Computer sicher und wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Ihre Änderung wird gesendet.</translation>
    </message>
    <message>
        <source>Somebody else changed this item too. The Sync Centre shows both sides.</source>
        <translation>Jemand anderes hat diesen Artikel auch geändert. Die Abgleichzentrale zeigt beide Seiten.</translation>
    </message>
    <message>
        <source>The server refused your change. The Sync Centre says why.</source>
        <translation>Der Server hat Ihre Änderung abgelehnt. Die Abgleichzentrale sagt, warum.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation>Produkt ohne Namen</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>Konfidenz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation>für später gemerkt</translation>
    </message>
</context>
<context>
    <name>galley::ui::JobsView</name>
    <message>
        <source>Texts for %1</source>
        <translation>Texte für %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n failed</source>
        <translation>
            <numerusform>%1 – %Ln gescheitert</numerusform>
            <numerusform>%1 – %Ln gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Nothing is being generated.</source>
        <translation>Es wird nichts erzeugt.</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>ein Projekt</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyMap</name>
    <message>
        <source>In most programs this key selects everything.</source>
        <translation>In den meisten Programmen wählt diese Taste alles aus.</translation>
    </message>
    <message>
        <source>In most programs this key refreshes what is shown.</source>
        <translation>In den meisten Programmen frischt diese Taste die Anzeige auf.</translation>
    </message>
    <message>
        <source>In most programs this key saves.</source>
        <translation>In den meisten Programmen speichert diese Taste.</translation>
    </message>
    <message>
        <source>In most programs this key searches.</source>
        <translation>In den meisten Programmen sucht diese Taste.</translation>
    </message>
    <message>
        <source>In most programs this key copies.</source>
        <translation>In den meisten Programmen kopiert diese Taste.</translation>
    </message>
    <message>
        <source>In most programs this key cuts.</source>
        <translation>In den meisten Programmen schneidet diese Taste aus.</translation>
    </message>
    <message>
        <source>In most programs this key pastes.</source>
        <translation>In den meisten Programmen fügt diese Taste ein.</translation>
    </message>
    <message>
        <source>In most programs this key undoes.</source>
        <translation>In den meisten Programmen macht diese Taste rückgängig.</translation>
    </message>
    <message>
        <source>In most programs this key ends the program.</source>
        <translation>In den meisten Programmen beendet diese Taste das Programm.</translation>
    </message>
    <message>
        <source>In most programs this key shows help.</source>
        <translation>In den meisten Programmen zeigt diese Taste die Hilfe.</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The keys of this program.</source>
        <translation>Die Tasten dieses Programms.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>A accepts, X rejects, the space bar skips, Backspace undoes.</source>
        <translation>A nimmt an, X lehnt ab, die Leertaste überspringt, die Rücktaste macht rückgängig.</translation>
    </message>
    <message>
        <source>Lightroom</source>
        <translation>Lightroom</translation>
    </message>
    <message>
        <source>P picks, X rejects, E opens one item, G shows the cards.</source>
        <translation>P wählt, X lehnt ab, E öffnet einen Artikel, G zeigt die Karten.</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>E archives what is done, # throws away, Z undoes, O opens.</source>
        <translation>E legt Erledigtes ab, # wirft weg, Z macht rückgängig, O öffnet.</translation>
    </message>
    <message>
        <source>One hand (right)</source>
        <translation>Eine Hand (rechts)</translation>
    </message>
    <message>
        <source>J and K move, L approves, the key beside it rejects; the left hand is free.</source>
        <translation>J und K bewegen, L gibt frei, die Taste daneben lehnt ab; die linke Hand ist frei.</translation>
    </message>
    <message>
        <source>One hand (left)</source>
        <translation>Eine Hand (links)</translation>
    </message>
    <message>
        <source>D and F move, S approves, A rejects; the right hand is free.</source>
        <translation>D und F bewegen, S gibt frei, A lehnt ab; die rechte Hand ist frei.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyRecorder</name>
    <message>
        <source>Press the new key here</source>
        <translation>Drücken Sie hier die neue Taste</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>The next key that you press here is taken. Tab goes on.</source>
        <translation>Die nächste Taste, die Sie hier drücken, wird genommen. Tabulator geht weiter.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeySheet</name>
    <message>
        <source>Keys: %1</source>
        <translation>Tasten: %1</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Moving and reading</source>
        <translation>Bewegen und Lesen</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>&amp;Tasten ändern…</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeysDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>&amp;Tastensatz:</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mein eigener</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Tastensatz</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>&amp;Two keys, one after the other</source>
        <translation>&amp;Zwei Tasten nacheinander</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>&amp;Diese Taste hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reset this command</source>
        <translation>Diesen &amp;Befehl zurücksetzen</translation>
    </message>
    <message>
        <source>This command has its first keys again.</source>
        <translation>Dieser Befehl hat wieder seine ersten Tasten.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands: plain letters act while a list or a text to be read has the focus</source>
        <translation>Buchstaben &amp;sind Befehle: Einzelne Buchstaben wirken, solange eine Liste oder ein Text zum Lesen den Fokus hat</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>&amp;Alles zurücksetzen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>You changed these keys.</source>
        <translation>Sie haben diese Tasten geändert.</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <comment>command in the list of keys</comment>
        <translation>%1, keine Taste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command in the list of keys, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>command and keys that the user changed</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>You changed some keys.</source>
        <translation>Sie haben einige Tasten geändert.</translation>
    </message>
    <message>
        <source>No command is selected.</source>
        <translation>Kein Befehl ist ausgewählt.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Tasten von „%1“</translation>
    </message>
    <message>
        <source>This command has no key. It is found in menus and by its name.</source>
        <translation>Dieser Befehl hat keine Taste. Man findet ihn in den Menüs und an seinem Namen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Press the second key.</source>
        <translation>Drücken Sie die zweite Taste.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>Der Befehl hat diese Taste schon.</translation>
    </message>
    <message>
        <source>T&amp;ake this key</source>
        <translation>Diese Taste ne&amp;hmen</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Nichts anderes hat diese Taste.</translation>
    </message>
    <message>
        <source>%1 belongs to this command now.</source>
        <translation>%1 gehört jetzt zu diesem Befehl.</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>Tasten aus einer Datei lesen</translation>
    </message>
    <message>
        <source>Write the keys to a file</source>
        <translation>Tasten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Tasten (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>Die Datei konnte nicht gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n command(s) were read.</source>
        <translation>
            <numerusform>Die Tasten von %Ln Befehl wurden gelesen.</numerusform>
            <numerusform>Die Tasten von %Ln Befehlen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the keys could not be used here.</source>
        <translation>
            <numerusform>%Ln Taste war hier nicht verwendbar.</numerusform>
            <numerusform>%Ln Tasten waren hier nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>Die Datei konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>The keys were written to the file.</source>
        <translation>Die Tasten wurden in die Datei geschrieben.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>Jedem Befehl seine ersten Tasten zurückgeben?</translation>
    </message>
    <message>
        <source>Keys that you changed are lost, unless you have exported them.</source>
        <translation>Tasten, die Sie geändert haben, gehen verloren, wenn Sie sie nicht exportiert haben.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Every command has its first keys again.</source>
        <translation>Jeder Befehl hat wieder seine ersten Tasten.</translation>
    </message>
</context>
<context>
    <name>galley::ui::LiveView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>Texts in the shop now</source>
        <translation>Jetzige Texte im Shop</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a text, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The shop has no text for this product.</source>
        <translation>Der Shop hat zu diesem Produkt keinen Text.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Der Beispielshop wird geöffnet…</translation>
    </message>
    <message>
        <source>The workspace could not be opened. What is in it is safe on this computer. %1</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden. Was darin ist, ist auf diesem Computer sicher. %1</translation>
    </message>
    <message>
        <source>This computer has no key store, so your sign-in ends when Galley is closed.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher; Ihre Anmeldung endet daher, wenn Galley geschlossen wird.</translation>
    </message>
    <message>
        <source>Opening the workspace on this computer…</source>
        <translation>Der Arbeitsbereich auf diesem Computer wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening the team&apos;s workspace…</source>
        <translation>Der Arbeitsbereich des Teams wird geöffnet…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The job could not be stopped. %1</source>
        <translation>Der Auftrag konnte nicht angehalten werden. %1</translation>
    </message>
    <message>
        <source>Texts for %1: %2.</source>
        <translation>Texte für %1: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Beispielshop entfernen</translation>
    </message>
    <message>
        <source>Remove the sample shop and all that you did in it?</source>
        <translation>Den Beispielshop und alles, was Sie darin getan haben, entfernen?</translation>
    </message>
    <message>
        <source>Your own workspaces are not touched. The sample shop can be made anew at any time.</source>
        <translation>Ihre eigenen Arbeitsbereiche bleiben unberührt. Den Beispielshop können Sie jederzeit neu anlegen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The sample shop could not be removed. %1</source>
        <translation>Der Beispielshop konnte nicht entfernt werden. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::MapStep</name>
    <message>
        <source>&amp;Mapping:</source>
        <translation>Z&amp;uordnung:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>&amp;Diese Zuordnung speichern…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Spalten und ihre Felder</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Feld der Spalte %1</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Eigenschaft „%1“</translation>
    </message>
    <message>
        <source>Attribute with another name…</source>
        <translation>Eigenschaft mit anderem Namen…</translation>
    </message>
    <message>
        <source>Attribute with another name</source>
        <translation>Eigenschaft mit anderem Namen</translation>
    </message>
    <message>
        <source>Name of the attribute:</source>
        <translation>Name der Eigenschaft:</translation>
    </message>
    <message>
        <source>At least one column must be the name, the SKU or the id of the product.</source>
        <translation>Mindestens eine Spalte muss der Name, die Artikelnummer oder die Kennung des Produkts sein.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. %1</source>
        <translation>Die gespeicherte Zuordnung kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>Name, such as the supplier:</source>
        <translation>Name, etwa der des Lieferanten:</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Say which column holds what. Columns without a field are kept as attributes of the product.</source>
        <translation>Sagen Sie, welche Spalte was enthält. Spalten ohne Feld bleiben als Eigenschaften des Produkts erhalten.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MatchStep</name>
    <message>
        <source>A product is there already:</source>
        <translation>Ein Produkt ist schon da:</translation>
    </message>
    <message>
        <source>&amp;Update its data</source>
        <translation>&amp;Seine Daten erneuern</translation>
    </message>
    <message>
        <source>Facts are brought up to date. Generated texts and decisions stay.</source>
        <translation>Die Fakten werden auf den neuen Stand gebracht. Erzeugte Texte und Entscheidungen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Only products that are new come in.</source>
        <translation>Nur neue Produkte kommen herein.</translation>
    </message>
    <message>
        <source>&amp;Add it once more</source>
        <translation>&amp;Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Every row becomes a product, even when there is one with the same id.</source>
        <translation>Aus jeder Zeile wird ein Produkt, auch wenn es eines mit derselben Kennung gibt.</translation>
    </message>
    <message>
        <source>A cell of the file is empty:</source>
        <translation>Eine Zelle der Datei ist leer:</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>Behalten, was &amp;da ist</translation>
    </message>
    <message>
        <source>An empty cell says nothing.</source>
        <translation>Eine leere Zelle sagt nichts.</translation>
    </message>
    <message>
        <source>&amp;Clear the field</source>
        <translation>Das &amp;Feld leeren</translation>
    </message>
    <message>
        <source>An empty cell means that the product has no such value any more.</source>
        <translation>Eine leere Zelle bedeutet, dass das Produkt den Wert nicht mehr hat.</translation>
    </message>
    <message>
        <source>Products are recognised by the id that the shop&apos;s file gives them.</source>
        <translation>Produkte werden an der Kennung erkannt, die ihnen die Datei des Shops gibt.</translation>
    </message>
    <message>
        <source>Products are recognised by the column “%1”.</source>
        <translation>Produkte werden an der Spalte „%1“ erkannt.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Say what happens with products that the project has already.</source>
        <translation>Sagen Sie, was mit Produkten geschieht, die das Projekt schon hat.</translation>
    </message>
</context>
<context>
    <name>galley::ui::OutboxModel</name>
    <message>
        <source>%1
%2</source>
        <comment>tool tip: what was done, why it waits</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a change: state, what was done, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>%Ln-mal versucht</numerusform>
            <numerusform>%Ln-mal versucht</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageHeader</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProgressWords</name>
    <message>
        <source>about a minute left</source>
        <translation>noch etwa eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>noch %1 bis %2 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>noch %1 bis %2 Stunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>Alle %1 entschieden</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Shop system:</source>
        <translation>&amp;Shopsystem:</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectTableModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a count and its state, such as 120 approved</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine Texte</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a project: name, shop system, counts by state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Shop system</source>
        <translation>Shopsystem</translation>
    </message>
    <message>
        <source>Where its texts stand</source>
        <translation>Stand der Texte</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsPage</name>
    <message>
        <source>The project was not made. %1</source>
        <translation>Das Projekt wurde nicht angelegt. %1</translation>
    </message>
    <message>
        <source>The project keeps its name. %1</source>
        <translation>Das Projekt behält seinen Namen. %1</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Nichts wurde gelöscht. %1</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>„%1“ ist jetzt leer.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in this workspace</source>
        <translation>
            <numerusform>%Ln Projekt in diesem Arbeitsbereich</numerusform>
            <numerusform>%Ln Projekte in diesem Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; opens a project for review · &lt;b&gt;%2&lt;/b&gt; renames · &lt;b&gt;%3&lt;/b&gt; finds any command</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; öffnet ein Projekt zum Prüfen · &lt;b&gt;%2&lt;/b&gt; benennt um · &lt;b&gt;%3&lt;/b&gt; findet jeden Befehl</translation>
    </message>
    <message>
        <source>The list of projects could not be read. %1</source>
        <translation>Die Liste der Projekte konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>“%1” stays where it is. %2</source>
        <translation>„%1“ bleibt, wo es ist. %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist zurück.</translation>
    </message>
    <message>
        <source>The project stays in the trash. %1</source>
        <translation>Das Projekt bleibt im Papierkorb. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsView</name>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Which projects are shown</source>
        <translation>Welche Projekte gezeigt werden</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>In use (%1)</source>
        <translation>In Gebrauch (%1)</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papierkorb (%1)</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>No texts yet. Bring a list or make some.</source>
        <translation>Noch keine Texte. Bringen Sie eine Liste mit, oder legen Sie welche an.</translation>
    </message>
    <message>
        <source>Projects that you move to the trash stay here until you delete them for good.</source>
        <translation>Projekte im Papierkorb bleiben hier, bis Sie sie endgültig löschen.</translation>
    </message>
    <message>
        <source>A CSV file from WooCommerce, Shopify or Magento 2 will do. Nothing is sent to a shop.</source>
        <translation>Eine CSV-Datei aus WooCommerce, Shopify oder Magento 2 genügt. An einen Shop wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>This deletes the project with its products, texts and decisions. It cannot be undone.</source>
        <translation>Das löscht das Projekt mit seinen Produkten, Texten und Entscheidungen. Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Empty the project</source>
        <translation>Projekt leeren</translation>
    </message>
    <message>
        <source>This deletes all products and texts of the project; the project itself and its settings stay. It cannot be undone.</source>
        <translation>Das löscht alle Produkte und Texte des Projekts; das Projekt selbst und seine Einstellungen bleiben. Es lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QrCodeView</name>
    <message>
        <source>QR code for your authenticator app; the secret beside it can be typed instead</source>
        <translation>QR-Code für Ihre Authentifizierungs-App; stattdessen können Sie das Geheimnis daneben eintippen</translation>
    </message>
</context>
<context>
    <name>galley::ui::QueueActions</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Saved views: filters and orders with a name</source>
        <translation>Gespeicherte Ansichten: Filter und Ordnungen mit einem Namen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Gespeicherte Ansicht %1</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history were written.</source>
        <translation>
            <numerusform>%Ln Zeile des Verlaufs wurde geschrieben.</numerusform>
            <numerusform>%Ln Zeilen des Verlaufs wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>Der Verlauf konnte nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>%1 done, %2 skipped.</source>
        <translation>%1 getan, %2 übersprungen.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fertig: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReasonCountsDialog</name>
    <message>
        <source>Why texts of %1 were rejected</source>
        <translation>Warum Texte von %1 abgelehnt wurden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Reasons and how often they were given</source>
        <translation>Gründe, und wie oft sie genannt wurden</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Ohne Grund</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1: %Ln Text</numerusform>
            <numerusform>%1: %Ln Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No text of this project is rejected now.</source>
        <translation>Zurzeit ist kein Text dieses Projekts abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are rejected now.</source>
        <translation>
            <numerusform>Zurzeit ist %Ln Text abgelehnt.</numerusform>
            <numerusform>Zurzeit sind %Ln Texte abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (%2 %).</source>
        <translation>Am häufigsten: %1 (%2 %).</translation>
    </message>
    <message>
        <source>The reasons could not be counted. %1</source>
        <translation>Die Gründe konnten nicht gezählt werden. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasons</name>
    <message>
        <source>Wrong fact</source>
        <translation>Falsche Angabe</translation>
    </message>
    <message>
        <source>Claim without proof</source>
        <translation>Behauptung ohne Beleg</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Fehlende Angaben</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Falscher Tonfall</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Falsche Länge</translation>
    </message>
    <message>
        <source>Language mistakes</source>
        <translation>Sprachfehler</translation>
    </message>
    <message>
        <source>Too much like others</source>
        <translation>Anderen zu ähnlich</translation>
    </message>
    <message>
        <source>Broken formatting</source>
        <translation>Kaputte Formatierung</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Kein Beleg</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Lückenhaft</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tonfall</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasonsDialog</name>
    <message>
        <source>Reasons for rejecting</source>
        <translation>Ablehnungsgründe</translation>
    </message>
    <message>
        <source>The keys 1 to 9 reject with these reasons, in this order. The next generation of a text is told its reason, so say what is wrong.</source>
        <translation>Die Tasten 1 bis 9 lehnen mit diesen Gründen in dieser Folge ab. Die nächste Erzeugung eines Textes erfährt seinen Grund; sagen Sie also, was falsch ist.</translation>
    </message>
    <message>
        <source>&amp;Only for the project “%1”</source>
        <translation>&amp;Nur für das Projekt „%1“</translation>
    </message>
    <message>
        <source>Reasons, in the order of their keys</source>
        <translation>Gründe in der Folge ihrer Tasten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>&amp;Umformulieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>N&amp;ach unten</translation>
    </message>
    <message>
        <source>&amp;First list</source>
        <translation>Erste &amp;Liste</translation>
    </message>
    <message>
        <source>Gives the list back that Galley came with.</source>
        <translation>Holt die Liste zurück, mit der Galley kam.</translation>
    </message>
    <message>
        <source>&amp;Every rejection needs a reason: the key for rejecting waits for a digit</source>
        <translation>&amp;Jede Ablehnung braucht einen Grund: Die Taste zum Ablehnen wartet auf eine Ziffer</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Groß- &amp;und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n selected text(s)</source>
        <translation>
            <numerusform>In dem %Ln ausgewählten Text ersetzen</numerusform>
            <numerusform>In den %Ln ausgewählten Texten ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n text(s) of this view</source>
        <translation>
            <numerusform>In dem %Ln Text dieser Ansicht ersetzen</numerusform>
            <numerusform>In den %Ln Texten dieser Ansicht ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Ersetzen durch</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Whether this field is looked through</source>
        <translation>Ob dieses Feld durchsucht wird</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Places that will be replaced</source>
        <translation>Stellen, die ersetzt werden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Only what readers see is looked through; tags stay as they are.</source>
        <translation>Durchsucht wird nur, was Leser sehen; Tags bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Schreiben Sie, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Wählen Sie mindestens ein Feld.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n text(s)…</source>
        <translation>
            <numerusform>%Ln Text wird durchsucht…</numerusform>
            <numerusform>%Ln Texte werden durchsucht…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>%Ln Stelle ersetzen</numerusform>
            <numerusform>%Ln Stellen ersetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n text(s).</source>
        <translation>
            <numerusform>In %Ln Text wurde nichts gefunden.</numerusform>
            <numerusform>In %Ln Texten wurde nichts gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are checked.</source>
        <translation>%1 von %2 Stellen sind angehakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided item(s) go back to be reviewed.</source>
        <translation>
            <numerusform>%Ln entschiedener Artikel wartet wieder auf Prüfung.</numerusform>
            <numerusform>%Ln entschiedene Artikel warten wieder auf Prüfung.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more places; replace these first.</source>
        <translation>Es gibt mehr Stellen; ersetzen Sie zuerst diese.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long for %n text(s), which were left out.</source>
        <translation>
            <numerusform>Für %Ln Text dauerte der Ausdruck zu lange; er wurde ausgelassen.</numerusform>
            <numerusform>Für %Ln Texte dauerte der Ausdruck zu lange; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n item(s)</source>
        <translation>
            <numerusform>„%1“ in %Ln Artikel durch „%2“ ersetzen</numerusform>
            <numerusform>„%1“ in %Ln Artikeln durch „%2“ ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Das konnte nicht gespeichert werden, und nichts wurde geändert. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewBody</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project whose texts are reviewed</source>
        <translation>Das Projekt, dessen Texte geprüft werden</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Fortschritt der Erzeugung</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist geöffnet.</translation>
    </message>
    <message>
        <source>Choose a project above, or bring a list of products from your shop.</source>
        <translation>Wählen Sie oben ein Projekt, oder bringen Sie eine Produktliste aus Ihrem Shop mit.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Prüfliste wird gelesen…</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Noch keine Texte.</translation>
    </message>
    <message>
        <source>Bring a list of products from your shop; texts for them are written here.</source>
        <translation>Bringen Sie eine Produktliste aus Ihrem Shop mit; hier werden Texte dafür geschrieben.</translation>
    </message>
    <message>
        <source>The approved texts can go to your shop now.</source>
        <translation>Die freigegebenen Texte können jetzt in Ihren Shop.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>%Ln abgelehnter Text wartet darauf, neu geschrieben zu werden.</numerusform>
            <numerusform>%Ln abgelehnte Texte warten darauf, neu geschrieben zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) are decided.</source>
        <translation>
            <numerusform>Über den einen Artikel ist entschieden.</numerusform>
            <numerusform>Über alle %Ln Artikel ist entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 items match.</source>
        <translation>Keiner von %1 Artikeln passt.</translation>
    </message>
    <message>
        <source>Every item of this project is excluded.</source>
        <translation>Jeder Artikel dieses Projekts ist ausgeschlossen.</translation>
    </message>
    <message>
        <source>Excluded items can be shown and restored.</source>
        <translation>Ausgeschlossene Artikel können gezeigt und wieder aufgenommen werden.</translation>
    </message>
    <message numerus="yes">
        <source>All items are decided. %n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>Über alle Artikel ist entschieden. %Ln abgelehnter Text wartet darauf, neu geschrieben zu werden.</numerusform>
            <numerusform>Über alle Artikel ist entschieden. %Ln abgelehnte Texte warten darauf, neu geschrieben zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items are decided. The approved texts can be exported now.</source>
        <translation>Über alle Artikel ist entschieden. Die freigegebenen Texte können jetzt exportiert werden.</translation>
    </message>
    <message>
        <source>Writing texts: %1 of %2</source>
        <translation>Texte werden geschrieben: %1 von %2</translation>
    </message>
    <message>
        <source>Waiting for the writer…</source>
        <translation>Wartet auf den Verfasser…</translation>
    </message>
    <message>
        <source>The mark could not be stored. %1</source>
        <translation>Das Merkzeichen konnte nicht gespeichert werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n item(s) are gone.</source>
        <translation>
            <numerusform>Das Merkzeichen von %Ln Artikel ist weg.</numerusform>
            <numerusform>Die Merkzeichen von %Ln Artikeln sind weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are marked for later.</source>
        <translation>
            <numerusform>%Ln Artikel ist für später gemerkt.</numerusform>
            <numerusform>%Ln Artikel sind für später gemerkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; approve – &lt;b&gt;%2&lt;/b&gt; reject – &lt;b&gt;%3&lt;/b&gt; exclude – &lt;b&gt;%4&lt;/b&gt; undo – &lt;b&gt;?&lt;/b&gt; all keys</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; freigeben – &lt;b&gt;%2&lt;/b&gt; ablehnen – &lt;b&gt;%3&lt;/b&gt; ausschließen – &lt;b&gt;%4&lt;/b&gt; rückgängig – &lt;b&gt;?&lt;/b&gt; alle Tasten</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you were editing were not saved. The draft is kept.</source>
        <translation>
            <numerusform>%Ln Text, den Sie bearbeitet haben, wurde nicht gespeichert. Der Entwurf ist noch da.</numerusform>
            <numerusform>%Ln Texte, die Sie bearbeitet haben, wurden nicht gespeichert. Die Entwürfe sind noch da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Reject because</source>
        <translation>Ablehnen, weil</translation>
    </message>
    <message numerus="yes">
        <source>Texts for %n item(s) are being written. You can go on reviewing meanwhile.</source>
        <translation>
            <numerusform>Texte für %Ln Artikel werden geschrieben. Sie können inzwischen weiter prüfen.</numerusform>
            <numerusform>Texte für %Ln Artikel werden geschrieben. Sie können inzwischen weiter prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation stops. What is written stays.</source>
        <translation>Die Erzeugung hält an. Was geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>The generation could not be stopped. %1</source>
        <translation>Die Erzeugung konnte nicht angehalten werden. %1</translation>
    </message>
    <message>
        <source>Every rejection needs a reason here. Press a digit from 1 to %1, or %2 for another reason.</source>
        <translation>Hier braucht jede Ablehnung einen Grund. Drücken Sie eine Ziffer von 1 bis %1, oder %2 für einen anderen Grund.</translation>
    </message>
    <message>
        <source>Reject with another reason</source>
        <translation>Aus einem anderen Grund ablehnen</translation>
    </message>
    <message>
        <source>&amp;What is wrong with the text? The next generation is told.</source>
        <translation>&amp;Was stimmt an dem Text nicht? Die nächste Erzeugung erfährt es.</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Ablehnen: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import anhalten</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Generate texts…</source>
        <translation>&amp;Texte erzeugen…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Er wurde angehalten.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on and tells how it ended.</source>
        <translation>Sie können dieses Fenster schließen; der Import läuft weiter und meldet, wie er ausging.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>Der Import ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 ist importiert.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged.</source>
        <translation>%1 neu, %2 geändert, %3 unverändert.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>Er konnte nicht zurückgenommen werden. %1</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>Das Projekt ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The file is brought in as a whole or not at all. You may close this window meanwhile.</source>
        <translation>Die Datei wird ganz oder gar nicht hereingeholt. Sie können dieses Fenster inzwischen schließen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>Leave the sample</source>
        <translation>Stichprobe verlassen</translation>
    </message>
    <message>
        <source>The sample is kept; it can be gone on with at any time.</source>
        <translation>Die Stichprobe ist aufgehoben; Sie können jederzeit damit weitermachen.</translation>
    </message>
    <message>
        <source>The sample could not be stored. %1</source>
        <translation>Die Stichprobe konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>There is no sample to go on with.</source>
        <translation>Es gibt keine Stichprobe zum Weitermachen.</translation>
    </message>
    <message>
        <source>Accepted: %1 defects in %2 texts, %3 were allowed.</source>
        <translation>Angenommen: %1 Fehler in %2 Texten, %3 waren erlaubt.</translation>
    </message>
    <message>
        <source>Refused: %1 defects, %2 were allowed. The whole lot is to be reviewed.</source>
        <translation>Zurückgewiesen: %1 Fehler, %2 waren erlaubt. Das ganze Los ist zu prüfen.</translation>
    </message>
    <message>
        <source>Sample of %1 out of %2: %3 decided, %4 defects, %5 allowed.</source>
        <translation>Stichprobe von %1 aus %2: %3 entschieden, %4 Fehler, %5 erlaubt.</translation>
    </message>
    <message>
        <source>Approve the rest of the lot</source>
        <translation>Rest des Loses freigeben</translation>
    </message>
    <message>
        <source>Review the whole lot</source>
        <translation>Das ganze Los prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 It has %n text(s).</source>
        <translation>
            <numerusform>%1 Es hat %Ln Text.</numerusform>
            <numerusform>%1 Es hat %Ln Texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleDialog</name>
    <message>
        <source>Accept by sample</source>
        <translation>Nach Stichprobe annehmen</translation>
    </message>
    <message>
        <source>Some texts are drawn by chance and reviewed. With few enough defects among them the rest can be approved together; with more, all are reviewed one by one. A defect is a text that you reject or exclude.</source>
        <translation>Einige Texte werden zufällig gezogen und geprüft. Sind wenige genug fehlerhaft, können die übrigen gemeinsam freigegeben werden; sind es mehr, werden alle einzeln geprüft. Ein Fehler ist ein Text, den Sie ablehnen oder ausschließen.</translation>
    </message>
    <message>
        <source>I: fewer are drawn</source>
        <translation>I: es werden weniger gezogen</translation>
    </message>
    <message>
        <source>II: the usual one</source>
        <translation>II: das Übliche</translation>
    </message>
    <message>
        <source>III: more are drawn</source>
        <translation>III: es werden mehr gezogen</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>Prüfniveau</translation>
    </message>
    <message>
        <source>%1 % defective</source>
        <translation>%1 % fehlerhaft</translation>
    </message>
    <message>
        <source>Acceptance quality limit</source>
        <translation>Annehmbare Qualitätsgrenzlage</translation>
    </message>
    <message>
        <source>Inspection &amp;level</source>
        <translation>&amp;Prüfniveau</translation>
    </message>
    <message>
        <source>Acceptance &amp;quality limit</source>
        <translation>&amp;Annehmbare Qualitätsgrenzlage</translation>
    </message>
    <message>
        <source>By ISO 2859-1, single sampling, normal inspection.</source>
        <translation>Nach ISO 2859-1, Einfach-Stichprobe, normale Prüfung.</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Stichprobe ziehen</translation>
    </message>
    <message>
        <source>A sample needs at least two undecided texts in this view.</source>
        <translation>Eine Stichprobe braucht mindestens zwei offene Texte in dieser Ansicht.</translation>
    </message>
    <message>
        <source>This plan asks for all %1 texts.</source>
        <translation>Dieser Plan verlangt alle %1 Texte.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are drawn (code letter %3).</source>
        <translation>%1 von %2 Texten werden gezogen (Kennbuchstabe %3).</translation>
    </message>
    <message>
        <source>With up to %1 defects the lot is accepted, from %2 on it is refused.</source>
        <translation>Bis zu %1 Fehlern wird das Los angenommen, ab %2 zurückgewiesen.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ShellWindow</name>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>Die Diagnose ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>%1 (Sample)</source>
        <comment>the window&apos;s title: name of the workspace</comment>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language of Galley:</source>
        <translation>&amp;Sprache von Galley:</translation>
    </message>
    <message>
        <source>Galley speaks the chosen language when you start it again.</source>
        <translation>Galley spricht die gewählte Sprache, wenn Sie es wieder starten.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Über Galley</translation>
    </message>
    <message>
        <source>Galley %1</source>
        <translation>Galley %1</translation>
    </message>
    <message>
        <source>A desktop workspace for e-commerce content teams.

Galley is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Arbeitsplatz für Teams, die Shoptexte machen.

Galley ist freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Close without keeping the backup codes? They are not shown again.</source>
        <translation>Schließen, ohne die Ersatzcodes zu behalten? Sie werden nicht noch einmal gezeigt.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>https://galley.your-company.example</source>
        <translation>https://galley.ihre-firma.example</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>&amp;Neuen Code senden</translation>
    </message>
    <message>
        <source>No access to it? Type one of your backup codes instead.</source>
        <translation>Kein Zugriff darauf? Geben Sie stattdessen einen Ihrer Ersatzcodes ein.</translation>
    </message>
    <message>
        <source>Your organization asks for a second factor at sign-in. Choose how you want to get its codes.</source>
        <translation>Ihre Organisation verlangt bei der Anmeldung einen zweiten Faktor. Wählen Sie, wie Sie seine Codes bekommen möchten.</translation>
    </message>
    <message>
        <source>From an &amp;authenticator app on your phone or computer</source>
        <translation>Aus einer Authentifizierungs-App auf &amp;Telefon oder Computer</translation>
    </message>
    <message>
        <source>By e-&amp;mail</source>
        <translation>Per E-&amp;Mail</translation>
    </message>
    <message>
        <source>Secret for the authenticator app; use Copy to take it</source>
        <translation>Geheimnis für die Authentifizierungs-App; mit „Kopieren“ nehmen Sie es mit</translation>
    </message>
    <message>
        <source>Or type this secret into the app:</source>
        <translation>Oder tippen Sie dieses Geheimnis in die App:</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>&amp;Geheimnis kopieren</translation>
    </message>
    <message>
        <source>These codes let you in when your second factor is lost. Each works once. They are shown only now: keep them in a safe place.</source>
        <translation>Diese Codes lassen Sie ein, wenn Ihr zweiter Faktor verloren ist. Jeder gilt einmal. Sie werden nur jetzt gezeigt: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Ersatzcodes</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The codes are on the clipboard for 30 seconds.</source>
        <translation>Die Codes sind für 30 Sekunden in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Spe&amp;ichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>Ich &amp;habe diese Codes aufbewahrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A code was sent to %1. It works for some minutes.</source>
        <translation>Ein Code wurde an %1 gesendet. Er gilt einige Minuten.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator app shows for this account.</source>
        <translation>Geben Sie den Code ein, den Ihre Authentifizierungs-App für dieses Konto zeigt.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Confirm the second factor</source>
        <translation>Zweiten Faktor bestätigen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>A code was sent to %1. Type it here to confirm.</source>
        <translation>Ein Code wurde an %1 gesendet. Geben Sie ihn hier zur Bestätigung ein.</translation>
    </message>
    <message>
        <source>Scan this picture with your authenticator app, then type the code that it shows.</source>
        <translation>Lesen Sie dieses Bild mit Ihrer Authentifizierungs-App ein, und geben Sie dann den Code ein, den sie zeigt.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Ersatzcodes aufbewahren</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>The server could not be reached. What you did on this computer is safe. Check the address and your connection, then try again. (%1)</source>
        <translation>Der Server war nicht zu erreichen. Was Sie auf diesem Computer getan haben, ist sicher. Prüfen Sie die Adresse und Ihre Verbindung, und versuchen Sie es dann noch einmal. (%1)</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute, then try again. (%1)</source>
        <translation>Das waren zu viele Versuche. Warten Sie eine Minute, und versuchen Sie es dann noch einmal. (%1)</translation>
    </message>
    <message>
        <source>The secret is on the clipboard for 30 seconds.</source>
        <translation>Das Geheimnis ist für 30 Sekunden in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the backup codes</source>
        <translation>Ersatzcodes speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The codes could not be saved there. Choose another folder, or copy or print them. (%1)</source>
        <translation>Die Codes konnten dort nicht gespeichert werden. Wählen Sie einen anderen Ordner, oder kopieren oder drucken Sie sie. (%1)</translation>
    </message>
    <message>
        <source>The codes are saved. Keep the file where nobody else reads it.</source>
        <translation>Die Codes sind gespeichert. Bewahren Sie die Datei dort auf, wo niemand sonst sie liest.</translation>
    </message>
    <message>
        <source>Galley backup codes for %1</source>
        <translation>Galley-Ersatzcodes für %1</translation>
    </message>
    <message>
        <source>The second factor is set up. Each code works once: wait until your authenticator app shows the next one, and type that.</source>
        <translation>Der zweite Faktor ist eingerichtet. Jeder Code gilt einmal: Warten Sie, bis Ihre Authentifizierungs-App den nächsten zeigt, und geben Sie diesen ein.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Fortschritt der laufenden Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%Ln Auftrag läuft</numerusform>
            <numerusform>%Ln Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Zeigt, was gerade erzeugt wird, und hält es an.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusSegments</name>
    <message>
        <source>Show every item that is not excluded</source>
        <translation>Jeden Artikel zeigen, der nicht ausgeschlossen ist</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only what is %1</source>
        <translation>Nur zeigen, was %1 ist</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps that can be taken back</source>
        <translation>Schritte, die sich zurücknehmen lassen</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>&amp;Diesen Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>The steps could not be read. %1</source>
        <translation>Die Schritte konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2</source>
        <comment>step, what was left alone</comment>
        <translation>Zurückgenommen: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln Artikel wurde seither geändert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln Artikel wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreDialog</name>
    <message>
        <source>Sync Centre</source>
        <translation>Abgleichzentrale</translation>
    </message>
    <message>
        <source>The change still waits. %1</source>
        <translation>Die Änderung wartet noch. %1</translation>
    </message>
    <message>
        <source>The change is still there. %1</source>
        <translation>Die Änderung ist noch da. %1</translation>
    </message>
    <message>
        <source>The list of waiting changes could not be read. Nothing is lost. %1</source>
        <translation>Die Liste der wartenden Änderungen konnte nicht gelesen werden. Nichts ist verloren. %1</translation>
    </message>
    <message>
        <source>Both versions are still there. %1</source>
        <translation>Beide Fassungen sind noch da. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreView</name>
    <message>
        <source>&amp;Open item</source>
        <translation>&amp;Artikel öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>A&amp;ufgeben…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Offline arbeiten</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Shows the item on the review page.</source>
        <translation>Zeigt den Artikel auf der Prüfseite.</translation>
    </message>
    <message>
        <source>Sends this change again at once.</source>
        <translation>Sendet diese Änderung sofort noch einmal.</translation>
    </message>
    <message>
        <source>Takes this change back and shows the server&apos;s state again. The history keeps it.</source>
        <translation>Nimmt diese Änderung zurück und zeigt wieder den Stand des Servers. Der Verlauf behält sie.</translation>
    </message>
    <message>
        <source>Shows both versions, to choose one.</source>
        <translation>Zeigt beide Fassungen, damit Sie eine wählen.</translation>
    </message>
    <message>
        <source>Give up a change</source>
        <translation>Eine Änderung aufgeben</translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>„%1“ aufgeben?</translation>
    </message>
    <message>
        <source>The server&apos;s state is shown again. Your history keeps what you did.</source>
        <translation>Dann gilt wieder der Stand des Servers. Ihr Verlauf behält, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Short text</source>
        <translation>&amp;Kurztext</translation>
    </message>
    <message>
        <source>&amp;Long text</source>
        <translation>&amp;Langtext</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Kurztext</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langtext</translation>
    </message>
    <message>
        <source>Esc leaves and keeps your draft.</source>
        <translation>Esc verlässt das Feld und behält Ihren Entwurf.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and approve (Ctrl+Enter)</source>
        <translation>Speichern und freigeben (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in the shop</source>
        <translation>%1 von %2 Bytes im Shop</translation>
    </message>
    <message>
        <source>%1 of %2 characters in the shop</source>
        <translation>%1 von %2 Zeichen im Shop</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>length as people read it, length as the shop counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <comment>lengths of a text</comment>
        <translation>%1: zu lang</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextViews</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>characters, words</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>galley::ui::TypedConfirmation</name>
    <message>
        <source>Type the project&apos;s &amp;name to confirm: %1</source>
        <translation>&amp;Geben Sie zur Bestätigung den Namen des Projekts ein: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ViewsDialog</name>
    <message>
        <source>This is no file with views of Galley.</source>
        <translation>Das ist keine Datei mit Ansichten von Galley.</translation>
    </message>
    <message>
        <source>A view in this file has no name or an order that is not known. Nothing was taken.</source>
        <translation>Eine Ansicht in dieser Datei hat keinen Namen oder eine unbekannte Ordnung. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>The first nine views have the keys Ctrl+1 to Ctrl+9. Only you see them.</source>
        <translation>Die ersten neun Ansichten haben die Tasten Strg+1 bis Strg+9. Nur Sie sehen sie.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Nach oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>N&amp;ach unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Ansichten importieren</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Ansichten (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Ansichten exportieren</translation>
    </message>
    <message>
        <source>Every item that is not excluded</source>
        <translation>Jeder Artikel, der nicht ausgeschlossen ist</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were brought.</source>
        <translation>
            <numerusform>%Ln Ansicht wurde geholt.</numerusform>
            <numerusform>%Ln Ansichten wurden geholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>%Ln Ansicht wurde geschrieben.</numerusform>
            <numerusform>%Ln Ansichten wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomeView</name>
    <message>
        <source>Welcome to Galley</source>
        <translation>Willkommen bei Galley</translation>
    </message>
    <message>
        <source>You can connect any time; nothing you do here gets lost.</source>
        <translation>Verbinden können Sie sich jederzeit; nichts, was Sie hier tun, geht verloren.</translation>
    </message>
    <message>
        <source>Try with the sample shop</source>
        <translation>Mit dem Beispielshop ausprobieren</translation>
    </message>
    <message>
        <source>200 products with generated texts, some with planted faults. Nothing to set up.</source>
        <translation>200 Produkte mit erzeugten Texten, einige mit eingebauten Fehlern. Nichts ist einzurichten.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Auf diesem Computer arbeiten</translation>
    </message>
    <message>
        <source>Bring your own list of products and make texts from it. No account is needed.</source>
        <translation>Bringen Sie Ihre eigene Produktliste mit, und machen Sie Texte daraus. Ein Konto ist nicht nötig.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>Sign in to work with your team.</source>
        <translation>Melden Sie sich an, um mit Ihrem Team zu arbeiten.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Workspaces to open again</source>
        <translation>Arbeitsbereiche zum Wiederöffnen</translation>
    </message>
    <message>
        <source>%1 – last opened %2</source>
        <translation>%1 – zuletzt geöffnet %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews, generates and exports texts for shops.</source>
        <translation>Prüft, erzeugt und exportiert Texte für Shops.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder instead of the user&apos;s own.</source>
        <translation>Bewahrt alles in diesem Ordner statt in dem des Benutzers auf.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Opens the sample shop.</source>
        <translation>Öffnet den Beispielshop.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so that Galley could not keep your work there.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, sodass Galley Ihre Arbeit dort nicht aufbewahren könnte.</translation>
    </message>
    <message>
        <source>This profile is open in another Galley, which does not answer.</source>
        <translation>Dieses Profil ist in einem anderen Galley geöffnet, das nicht antwortet.</translation>
    </message>
</context>
</TS>
