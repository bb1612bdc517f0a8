<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>Crée un projet vide.</translation>
    </message>
    <message>
        <source>&amp;Import products…</source>
        <translation>&amp;Importer des produits…</translation>
    </message>
    <message>
        <source>Brings a product file into the selected project, or into a new one.</source>
        <translation>Ajoute un fichier de produits au projet sélectionné ou à un nouveau projet.</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>&amp;Ouvrir pour relecture</translation>
    </message>
    <message>
        <source>Opens the selected project&apos;s review queue.</source>
        <translation>Ouvre la file de relecture du projet sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>Gives the selected project another name.</source>
        <translation>Donne un autre nom au projet sélectionné.</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Deletes all products and texts of the selected project, and keeps the project.</source>
        <translation>Supprime tous les produits et textes du projet sélectionné, et garde le projet.</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Puts the selected project into the trash, from where it can be restored.</source>
        <translation>Met le projet sélectionné à la corbeille, d&apos;où il peut être restauré.</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Re&amp;staurer</translation>
    </message>
    <message>
        <source>Takes the selected project out of the trash.</source>
        <translation>Sort le projet sélectionné de la corbeille.</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>Deletes the selected project and all its texts. This cannot be undone.</source>
        <translation>Supprime le projet sélectionné et tous ses textes. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Show t&amp;rash</source>
        <translation>&amp;Afficher la corbeille</translation>
    </message>
    <message>
        <source>Shows the projects in the trash, or those in use.</source>
        <translation>Affiche les projets de la corbeille, ou ceux en cours.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Approuver</translation>
    </message>
    <message>
        <source>Approve the selected texts and go on to the next.</source>
        <translation>Approuver les textes sélectionnés et passer au suivant.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>Reject the selected texts without a reason and go on to the next.</source>
        <translation>Rejeter les textes sélectionnés sans motif et passer au suivant.</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Exclure</translation>
    </message>
    <message>
        <source>Leave the selected products out of exports and publishing. This does not judge their texts.</source>
        <translation>Écarter les produits sélectionnés des exports et de la publication. Cela ne juge pas leurs textes.</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>Ré&amp;intégrer</translation>
    </message>
    <message>
        <source>Take excluded products back, with the status they had.</source>
        <translation>Reprendre les produits exclus, avec l&apos;état qu&apos;ils avaient.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Undo the last decision and go back to its item.</source>
        <translation>Annuler la dernière décision et revenir à son article.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Refaire ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Edit the texts in place. Ctrl+Enter saves, approves and goes on.</source>
        <translation>Modifier les textes sur place. Ctrl+Entrée enregistre, approuve et passe au suivant.</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>Enregistrer et approuver</translation>
    </message>
    <message>
        <source>Save the edited text, approve it and go on to the next.</source>
        <translation>Enregistrer le texte modifié, l&apos;approuver et passer au suivant.</translation>
    </message>
    <message>
        <source>Save the edited text</source>
        <translation>Enregistrer le texte modifié</translation>
    </message>
    <message>
        <source>Save the edited text without deciding.</source>
        <translation>Enregistrer le texte modifié sans décider.</translation>
    </message>
    <message>
        <source>&amp;Open the item</source>
        <translation>&amp;Ouvrir l&apos;article</translation>
    </message>
    <message>
        <source>Show facts and texts of the item side by side.</source>
        <translation>Afficher côte à côte les données et les textes de l&apos;article.</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Revenir d&apos;un pas</translation>
    </message>
    <message>
        <source>Leave the field, the text, the item, and then the selection, one step at a time.</source>
        <translation>Quitter le champ, le texte, l&apos;article, puis la sélection, un pas à la fois.</translation>
    </message>
    <message>
        <source>Show source &amp;facts</source>
        <translation>Afficher les &amp;données du produit</translation>
    </message>
    <message>
        <source>Show or hide what the shop says of the product.</source>
        <translation>Afficher ou masquer ce que la boutique dit du produit.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Aller à l&apos;article suivant.</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Aller à l&apos;article précédent.</translation>
    </message>
    <message>
        <source>Select the next item too</source>
        <translation>Sélectionner aussi l&apos;article suivant</translation>
    </message>
    <message>
        <source>Take the next item into the selection.</source>
        <translation>Ajouter l&apos;article suivant à la sélection.</translation>
    </message>
    <message>
        <source>Select the previous item too</source>
        <translation>Sélectionner aussi l&apos;article précédent</translation>
    </message>
    <message>
        <source>Take the previous item into the selection.</source>
        <translation>Ajouter l&apos;article précédent à la sélection.</translation>
    </message>
    <message>
        <source>Next undecided item</source>
        <translation>Article suivant à décider</translation>
    </message>
    <message>
        <source>Go to the next item that nobody has decided on.</source>
        <translation>Aller à l&apos;article suivant sur lequel personne n&apos;a décidé.</translation>
    </message>
    <message>
        <source>Previous undecided item</source>
        <translation>Article précédent à décider</translation>
    </message>
    <message>
        <source>Go to the previous item that nobody has decided on.</source>
        <translation>Aller à l&apos;article précédent sur lequel personne n&apos;a décidé.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Remarque suivante</translation>
    </message>
    <message>
        <source>Show the next finding in this text.</source>
        <translation>Afficher la remarque suivante de ce texte.</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Remarque précédente</translation>
    </message>
    <message>
        <source>Show the previous finding in this text.</source>
        <translation>Afficher la remarque précédente de ce texte.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Scroll the text by a page; this never decides.</source>
        <translation>Faire défiler le texte d&apos;une page&#xa0;; cela ne décide jamais.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select every item of the list; the second time every item that matches the filter now.</source>
        <translation>Sélectionner tous les articles de la liste&#xa0;; la seconde fois, tous ceux qui correspondent au filtre à cet instant.</translation>
    </message>
    <message>
        <source>Select all that &amp;match</source>
        <translation>&amp;Sélectionner tout ce qui correspond</translation>
    </message>
    <message>
        <source>Select every item that matches the filter now. What arrives later is not in it.</source>
        <translation>Sélectionner tous les articles qui correspondent au filtre à cet instant. Ce qui arrive plus tard n&apos;en fait pas partie.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, or the selected text.</source>
        <translation>Copier les lignes sélectionnées comme tableau, ou le texte sélectionné.</translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation>Aller à la ligne de filtre</translation>
    </message>
    <message>
        <source>Search and filter the queue.</source>
        <translation>Chercher dans la file et la filtrer.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Show every item of the project that is not excluded.</source>
        <translation>Afficher tous les articles du projet qui ne sont pas exclus.</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Retirer le dernier filtre</translation>
    </message>
    <message>
        <source>Take the last condition of the filter away.</source>
        <translation>Retirer la dernière condition du filtre.</translation>
    </message>
    <message>
        <source>Show undecided items</source>
        <translation>Afficher les articles à décider</translation>
    </message>
    <message>
        <source>Filter by pending, generated and flagged.</source>
        <translation>Filtrer sur en attente, généré et signalé.</translation>
    </message>
    <message>
        <source>Show excluded items</source>
        <translation>Afficher les articles exclus</translation>
    </message>
    <message>
        <source>Filter by excluded, to look through them or restore them.</source>
        <translation>Filtrer sur exclu, pour les parcourir ou les réintégrer.</translation>
    </message>
    <message>
        <source>Refresh the &amp;queue</source>
        <translation>Act&amp;ualiser la file</translation>
    </message>
    <message>
        <source>Ask for what is new and order the list again.</source>
        <translation>Demander les nouveautés et remettre la liste en ordre.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;porter…</translation>
    </message>
    <message>
        <source>Bring products from a file into this project.</source>
        <translation>Ajouter à ce projet les produits d&apos;un fichier.</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Générer…</translation>
    </message>
    <message>
        <source>Write texts for items of this project.</source>
        <translation>Rédiger des textes pour les articles de ce projet.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write texts to a file for the shop or for people.</source>
        <translation>Écrire les textes dans un fichier pour la boutique ou pour des lecteurs.</translation>
    </message>
    <message>
        <source>Go on with the next draft</source>
        <translation>Continuer avec le brouillon suivant</translation>
    </message>
    <message>
        <source>Open the next text that was edited and not saved.</source>
        <translation>Ouvrir le prochain texte modifié et non enregistré.</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Arrêter la génération</translation>
    </message>
    <message>
        <source>Stop the running generation; what is written stays.</source>
        <translation>Arrêter la génération en cours&#xa0;; ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>Reject the selected texts for this reason and go on to the next. The next generation is told.</source>
        <translation>Rejeter les textes sélectionnés pour ce motif et passer au suivant. La prochaine génération en est informée.</translation>
    </message>
    <message>
        <source>Switch &amp;workspace…</source>
        <translation>&amp;Changer d&apos;espace de travail…</translation>
    </message>
    <message>
        <source>Opens the sample shop, another workspace, or a server.</source>
        <translation>Ouvre la boutique d&apos;exemple, un autre espace de travail ou un serveur.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>&amp;Se connecter à un serveur…</translation>
    </message>
    <message>
        <source>Signs in to a server. What you did on this computer stays.</source>
        <translation>Ouvre une session sur un serveur. Ce que vous avez fait sur cet ordinateur reste.</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Supprimer la boutique d&apos;exemple</translation>
    </message>
    <message>
        <source>Deletes the sample shop and all that was done in it.</source>
        <translation>Supprime la boutique d&apos;exemple et tout ce qui y a été fait.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ends Galley. Everything is already stored.</source>
        <translation>Ferme Galley. Tout est déjà enregistré.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Trouver une co&amp;mmande…</translation>
    </message>
    <message>
        <source>Finds any command by some of its letters and shows its key.</source>
        <translation>Trouve toute commande par quelques-unes de ses lettres et montre sa touche.</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pa&amp;ge suivante</translation>
    </message>
    <message>
        <source>Shows the next page of the rail.</source>
        <translation>Affiche la page suivante de la barre.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page p&amp;récédente</translation>
    </message>
    <message>
        <source>Shows the page before this one in the rail.</source>
        <translation>Affiche la page précédente de la barre.</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>&amp;Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window.</source>
        <translation>Place le focus dans la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>Partie précédente de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before this one.</source>
        <translation>Place le focus dans la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>Remplit l&apos;écran avec la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands</source>
        <translation>Les lettres &amp;sont des commandes</translation>
    </message>
    <message>
        <source>Plain letters such as A and R act while a list has the focus.</source>
        <translation>Les simples lettres comme A et R agissent tant qu&apos;une liste a le focus.</translation>
    </message>
    <message>
        <source>Chooses the language of Galley, from the next start on.</source>
        <translation>Choisit la langue de Galley, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Ré&amp;initialiser la disposition</translation>
    </message>
    <message>
        <source>Gives the window, its columns and splits their first sizes back.</source>
        <translation>Rend à la fenêtre, à ses colonnes et à ses volets leurs tailles initiales.</translation>
    </message>
    <message>
        <source>Sync &amp;Centre…</source>
        <translation>&amp;Centre de synchronisation…</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, what failed, and what was changed in two places.</source>
        <translation>Affiche ce qui attend l&apos;envoi, ce qui a échoué et ce qui a été modifié à deux endroits.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>Sends what waits and gets what is new, at once.</source>
        <translation>Envoie ce qui attend et reçoit les nouveautés, tout de suite.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Travailler hors ligne</translation>
    </message>
    <message>
        <source>Sends and fetches nothing until you switch it off again.</source>
        <translation>N&apos;envoie et ne reçoit rien tant que vous ne le désactivez pas.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>Tâc&amp;hes…</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Affiche ce qui est en cours de génération, et l&apos;arrête.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Shows the keys of the present page.</source>
        <translation>Affiche les touches de la page actuelle.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copies versions and states for a report. No texts and no secrets are in it.</source>
        <translation>Copie les versions et les états pour un rapport. Il ne contient ni textes ni secrets.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>À &amp;propos de Galley</translation>
    </message>
    <message>
        <source>Shows version and licence.</source>
        <translation>Affiche la version et la licence.</translation>
    </message>
    <message>
        <source>Look: as the sys&amp;tem</source>
        <translation>Apparence&#xa0;: celle du s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark, as the system is.</source>
        <translation>Claire ou sombre, comme le système.</translation>
    </message>
    <message>
        <source>Look: l&amp;ight</source>
        <translation>&amp;Apparence&#xa0;: claire</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>Texte sombre sur fond clair.</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>Apparence&#xa0;: som&amp;bre</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>Texte clair sur fond sombre.</translation>
    </message>
    <message>
        <source>Look: high c&amp;ontrast</source>
        <translation>Apparence&#xa0;: contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>Black on white with strong lines.</source>
        <translation>Noir sur blanc avec des traits marqués.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xte plus grand</translation>
    </message>
    <message>
        <source>Makes all texts larger.</source>
        <translation>Agrandit tous les textes.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Texte plus petit</translation>
    </message>
    <message>
        <source>Makes all texts smaller.</source>
        <translation>Réduit tous les textes.</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>Gives texts the system&apos;s size back.</source>
        <translation>Rend aux textes la taille du système.</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>Changer &amp;les touches…</translation>
    </message>
    <message>
        <source>Gives commands other keys, one by one or as a set that you know from another program.</source>
        <translation>Donne d&apos;autres touches aux commandes, une à une ou comme un jeu que vous connaissez d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>Reject with another reason…</source>
        <translation>Rejeter pour un autre motif…</translation>
    </message>
    <message>
        <source>Write down why, reject the selected texts with it, and go on to the next.</source>
        <translation>Noter pourquoi, rejeter ainsi les textes sélectionnés et passer au suivant.</translation>
    </message>
    <message>
        <source>&amp;Mark for later</source>
        <translation>Marquer &amp;pour plus tard</translation>
    </message>
    <message>
        <source>Mark the selected items for later, or take their marks away. Only you see the marks.</source>
        <translation>Marquer les articles sélectionnés pour plus tard, ou retirer leurs marques. Vous seul voyez les marques.</translation>
    </message>
    <message>
        <source>Show the &amp;live texts</source>
        <translation>Afficher les textes &amp;en ligne</translation>
    </message>
    <message>
        <source>Show or fold the texts that the shop shows now.</source>
        <translation>Afficher ou replier les textes que la boutique montre à présent.</translation>
    </message>
    <message>
        <source>Show the generated te&amp;xts</source>
        <translation>Afficher &amp;les textes générés</translation>
    </message>
    <message>
        <source>Show or fold the generated texts.</source>
        <translation>Afficher ou replier les textes générés.</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>&amp;Comparer les textes</translation>
    </message>
    <message>
        <source>Show the text as it will look, with what changed word by word, and both side by side, in turns.</source>
        <translation>Afficher tour à tour le texte tel qu&apos;il apparaîtra, avec les changements mot à mot, et les deux côte à côte.</translation>
    </message>
    <message>
        <source>Compare with the text &amp;before</source>
        <translation>Comparer avec le texte d&apos;avant</translation>
    </message>
    <message>
        <source>Compare with the generated text before this one, instead of the text in the shop.</source>
        <translation>Comparer avec le texte généré précédent plutôt qu&apos;avec celui de la boutique.</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Show the queue as a table, one line for each item.</source>
        <translation>Afficher la file en tableau, une ligne par article.</translation>
    </message>
    <message>
        <source>Show as car&amp;ds</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Show the queue as cards with picture, name, text and badges.</source>
        <translation>Afficher la file en cartes avec image, nom, texte et pastilles.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and in which order.</source>
        <translation>Choisir quelles colonnes le tableau montre, et dans quel ordre.</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Go to the next place where the compared texts differ, and say what it is.</source>
        <translation>Aller au prochain endroit où les textes comparés diffèrent, et dire ce que c&apos;est.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Go back to the place before where the compared texts differ.</source>
        <translation>Revenir à l&apos;endroit précédent où les textes comparés diffèrent.</translation>
    </message>
    <message>
        <source>Find words in the text that is shown; in a list, search the queue.</source>
        <translation>Chercher des mots dans le texte affiché&#xa0;; dans une liste, chercher dans la file.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher &amp;le suivant</translation>
    </message>
    <message>
        <source>Go to the next place of what was searched for in the text.</source>
        <translation>Aller au prochain endroit trouvé dans le texte.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go to the place before of what was searched for in the text.</source>
        <translation>Aller à l&apos;endroit trouvé précédent dans le texte.</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>&amp;Régénérer…</translation>
    </message>
    <message>
        <source>Write the selected or the rejected texts anew, with the reasons given as instructions. The price is shown first.</source>
        <translation>Rédiger à nouveau les textes sélectionnés ou rejetés, avec les motifs donnés comme consignes. Le prix est montré d&apos;abord.</translation>
    </message>
    <message>
        <source>Reasons for re&amp;jecting…</source>
        <translation>&amp;Motifs de rejet…</translation>
    </message>
    <message>
        <source>Change the reasons on the keys 1 to 9.</source>
        <translation>Changer les motifs des touches 1 à 9.</translation>
    </message>
    <message>
        <source>&amp;Why texts were rejected…</source>
        <translation>&amp;Pourquoi des textes ont été rejetés…</translation>
    </message>
    <message>
        <source>Count the rejected texts of this project by their reasons.</source>
        <translation>Compter les textes rejetés de ce projet par motif.</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Rejeter avec un motif</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>Langue…</translation>
    </message>
    <message>
        <source>Repair this finding</source>
        <translation>Corriger cette remarque</translation>
    </message>
    <message>
        <source>Put the repair of the current finding into the text.</source>
        <translation>Mettre dans le texte la correction de la remarque actuelle.</translation>
    </message>
    <message>
        <source>Repair all that is safe</source>
        <translation>Corriger tout ce qui est sûr</translation>
    </message>
    <message>
        <source>Put every repair of this item into the text that changes form and no statement.</source>
        <translation>Mettre dans le texte toutes les corrections de cet article qui changent la forme sans changer le sens.</translation>
    </message>
    <message>
        <source>Ignore this finding</source>
        <translation>Ignorer cette remarque</translation>
    </message>
    <message>
        <source>Do not count this finding of this item any more.</source>
        <translation>Ne plus compter cette remarque de cet article.</translation>
    </message>
    <message>
        <source>Ignore this kind in this view</source>
        <translation>Ignorer ce type dans cette vue</translation>
    </message>
    <message>
        <source>Do not count findings of this kind in any item that this filter shows.</source>
        <translation>Ne compter les remarques de ce type pour aucun article que ce filtre affiche.</translation>
    </message>
    <message>
        <source>Add the word to the glossary…</source>
        <translation>Ajouter le mot au glossaire…</translation>
    </message>
    <message>
        <source>Make a rule for the selected word, or for the word of the current finding.</source>
        <translation>Créer une règle pour le mot sélectionné, ou pour celui de la remarque actuelle.</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossaire…</translation>
    </message>
    <message>
        <source>See and change forbidden, preferred and known words.</source>
        <translation>Voir et changer les mots interdits, préférés et connus.</translation>
    </message>
    <message>
        <source>Select items with nearly the same text</source>
        <translation>Sélectionner les articles au texte presque identique</translation>
    </message>
    <message>
        <source>Select every item of the list whose texts are nearly those of this one, to decide once for all of them.</source>
        <translation>Sélectionner tous les articles de la liste dont les textes sont presque ceux-ci, pour décider une fois pour tous.</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Rechercher &amp;et remplacer…</translation>
    </message>
    <message>
        <source>Replace words in the texts of this view or of the selection, each place shown before.</source>
        <translation>Remplacer des mots dans les textes de cette vue ou de la sélection&#xa0;; chaque endroit est montré avant.</translation>
    </message>
    <message>
        <source>Riskiest first</source>
        <translation>Les plus risqués d&apos;abord</translation>
    </message>
    <message>
        <source>Order the queue by findings, score and novelty; the second time by the shop&apos;s order again.</source>
        <translation>Ranger la file par remarques, note et nouveauté&#xa0;; la seconde fois, de nouveau dans l&apos;ordre de la boutique.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Keep the filter and the order under a name. Only you see it.</source>
        <translation>Garder le filtre et l&apos;ordre sous un nom. Vous seul le voyez.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vues enregistrées…</translation>
    </message>
    <message>
        <source>Rename, delete and order the saved views, bring some from a file or write them to one.</source>
        <translation>Renommer, supprimer et ranger les vues enregistrées, en prendre d&apos;un fichier ou les y écrire.</translation>
    </message>
    <message>
        <source>&amp;History of the item…</source>
        <translation>&amp;Historique de l&apos;article…</translation>
    </message>
    <message>
        <source>Show who did what to this item, when and why.</source>
        <translation>Afficher qui a fait quoi à cet article, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l&apos;historique…</translation>
    </message>
    <message>
        <source>Write the history of the whole project to a table.</source>
        <translation>Écrire l&apos;historique de tout le projet dans un tableau.</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>É&amp;tapes…</translation>
    </message>
    <message>
        <source>Show the steps that can be taken back, and take any of them back.</source>
        <translation>Afficher les étapes qui peuvent être annulées, et en annuler une, n&apos;importe laquelle.</translation>
    </message>
    <message>
        <source>Result of the last &amp;batch…</source>
        <translation>&amp;Résultat du dernier lot…</translation>
    </message>
    <message>
        <source>Show what was done, skipped and failed, and try the failed items again.</source>
        <translation>Afficher ce qui a été fait, ignoré ou en échec, et réessayer les échecs.</translation>
    </message>
    <message>
        <source>Include protected items</source>
        <translation>Inclure les articles protégés</translation>
    </message>
    <message>
        <source>Let the batch that is asked about also take texts typed by hand and published ones.</source>
        <translation>Le lot sur lequel porte la question prend aussi les textes saisis à la main et publiés.</translation>
    </message>
    <message>
        <source>Accept by sa&amp;mple…</source>
        <translation>&amp;Accepter par échantillon…</translation>
    </message>
    <message>
        <source>Draw some texts of this view by chance and judge all of them by these, by ISO 2859-1.</source>
        <translation>Tirer au hasard des textes de cette vue et juger tous les autres d&apos;après eux, selon ISO 2859-1.</translation>
    </message>
    <message>
        <source>Go on with the sample</source>
        <translation>Reprendre l&apos;échantillon</translation>
    </message>
    <message>
        <source>Show the last sample of this project that has no verdict yet.</source>
        <translation>Afficher le dernier échantillon de ce projet qui n&apos;a pas encore de verdict.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Show the queue as this saved view has it.</source>
        <translation>Afficher la file telle que l&apos;a cette vue enregistrée.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The short text has %1 characters; the limit is %2.</source>
        <translation>Le texte court a %1 caractères&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The long text has %1 characters; the limit is %2.</source>
        <translation>Le texte long a %1 caractères&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is opened here and never closed.</source>
        <translation>La balise &lt;%1&gt; est ouverte ici et jamais fermée.</translation>
    </message>
    <message>
        <source>The tag &lt;/%1&gt; closes something that is not open here.</source>
        <translation>La balise &lt;/%1&gt; ferme quelque chose qui n&apos;est pas ouvert ici.</translation>
    </message>
    <message>
        <source>This is no complete HTML: &quot;%1&quot;.</source>
        <translation>Ce HTML n&apos;est pas complet&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>HTML has no tag &lt;%1&gt;.</source>
        <translation>HTML n&apos;a pas de balise &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>HTML has no character called &amp;%1;.</source>
        <translation>HTML n&apos;a pas de caractère appelé &amp;%1;.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; may not stand in a product text.</source>
        <translation>La balise &lt;%1&gt; n&apos;a pas sa place dans un texte de produit.</translation>
    </message>
    <message>
        <source>The attribute %1 runs a script; it may not stand in a product text.</source>
        <translation>L&apos;attribut %1 lance un script&#xa0;; il n&apos;a pas sa place dans un texte de produit.</translation>
    </message>
    <message>
        <source>The address in %1 runs a script or carries a file; it may not stand in a product text.</source>
        <translation>L&apos;adresse dans %1 lance un script ou porte un fichier&#xa0;; elle n&apos;a pas sa place dans un texte de produit.</translation>
    </message>
    <message>
        <source>The text was asked for without HTML and has the tag &lt;%1&gt;.</source>
        <translation>Le texte a été demandé sans HTML et contient la balise &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The product data does not mention &quot;%1&quot;.</source>
        <translation>Les données du produit ne mentionnent pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Le texte dit «&#xa0;%1&#xa0;»&#xa0;; les données du produit disent «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>The product data has this number in another unit than &quot;%1&quot;.</source>
        <translation>Les données du produit ont ce nombre dans une autre unité que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The product data does not mention the material &quot;%1&quot;.</source>
        <translation>Les données du produit ne mentionnent pas la matière «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text says the material is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Le texte donne la matière «&#xa0;%1&#xa0;»&#xa0;; les données du produit disent «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the colour &quot;%1&quot;.</source>
        <translation>Les données du produit ne mentionnent pas la couleur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text says the colour is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Le texte donne la couleur «&#xa0;%1&#xa0;»&#xa0;; les données du produit disent «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the size &quot;%1&quot;.</source>
        <translation>Les données du produit ne mentionnent pas la taille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text says the size is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>Le texte donne la taille «&#xa0;%1&#xa0;»&#xa0;; les données du produit disent «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>The product data does not say &quot;%1&quot;.</source>
        <translation>Les données du produit ne disent pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 % of this text is the same as that of &quot;%2&quot;.</source>
        <translation>%1 % de ce texte sont identiques à celui de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This sentence stands in the text more than once.</source>
        <translation>Cette phrase figure plus d&apos;une fois dans le texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like something that was to be filled in.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à quelque chose qui restait à remplir.</translation>
    </message>
    <message>
        <source>The text reads like %1; it was asked for in %2.</source>
        <translation>Le texte semble écrit en %1&#xa0;; il a été demandé en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in capitals.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit en capitales.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Il y a plus d&apos;une espace ici.</translation>
    </message>
    <message>
        <source>There is a space too many before &quot;%1&quot;.</source>
        <translation>Il y a une espace de trop avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is a space missing after &quot;%1&quot;.</source>
        <translation>Il manque une espace après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more punctuation than a sentence needs.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de ponctuation qu&apos;une phrase n&apos;en demande.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a sentence.</source>
        <translation>Le texte s&apos;arrête au milieu d&apos;une phrase.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>Le mot «&#xa0;%1&#xa0;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>There is a space missing between number and unit in &quot;%1&quot;.</source>
        <translation>Il manque une espace entre le nombre et l&apos;unité dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;.</source>
        <translation>Le glossaire interdit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;; it says &quot;%2&quot; instead.</source>
        <translation>Le glossaire interdit «&#xa0;%1&#xa0;»&#xa0;; il dit plutôt «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;.</source>
        <translation>Le glossaire préfère «&#xa0;%2&#xa0;» à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;; mind the form of the word.</source>
        <translation>Le glossaire préfère «&#xa0;%2&#xa0;» à «&#xa0;%1&#xa0;»&#xa0;; attention à la forme du mot.</translation>
    </message>
    <message>
        <source>The glossary writes &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Le glossaire écrit «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary; it may be &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas dans le dictionnaire&#xa0;; c&apos;est peut-être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This sentence was rejected before, in another text.</source>
        <translation>Cette phrase a déjà été rejetée, dans un autre texte.</translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message>
        <source>This step is not known any more.</source>
        <translation>Cette étape n&apos;est plus connue.</translation>
    </message>
    <message>
        <source>It was changed in two places; settle it in the Sync Centre.</source>
        <translation>C&apos;est modifié à deux endroits&#xa0;; réglez-le dans le centre de synchronisation.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Sample shop</source>
        <translation>Boutique d&apos;exemple</translation>
    </message>
    <message>
        <source>The sample shop could not be unpacked: the folder for temporary files is full or read-only.</source>
        <translation>La boutique d&apos;exemple n&apos;a pas pu être décompressée&#xa0;: le dossier des fichiers temporaires est plein ou en lecture seule.</translation>
    </message>
</context>
<context>
    <name>Seo</name>
    <message>
        <source>There is no focus keyphrase to look for.</source>
        <translation>Il n&apos;y a pas d&apos;expression clé à chercher.</translation>
    </message>
    <message>
        <source>There is no text to look at.</source>
        <translation>Il n&apos;y a pas de texte à regarder.</translation>
    </message>
    <message>
        <source>The first paragraph names the keyphrase within one sentence.</source>
        <translation>Le premier paragraphe cite l&apos;expression clé dans une même phrase.</translation>
    </message>
    <message>
        <source>The first paragraph has all words of the keyphrase, but not within one sentence.</source>
        <translation>Le premier paragraphe a tous les mots de l&apos;expression clé, mais pas dans une même phrase.</translation>
    </message>
    <message>
        <source>The first paragraph does not name the keyphrase.</source>
        <translation>Le premier paragraphe ne cite pas l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words, which is a good length.</source>
        <translation>L&apos;expression clé a %1 mots pleins, ce qui est une bonne longueur.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words; up to %2 are found more easily.</source>
        <translation>L&apos;expression clé a %1 mots pleins&#xa0;; jusqu&apos;à %2, elle se trouve plus facilement.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times, which suits a text of this length.</source>
        <translation>L&apos;expression clé figure %1 fois, ce qui convient à un texte de cette longueur.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at least %2 suit a text of this length.</source>
        <translation>L&apos;expression clé figure %1 fois&#xa0;; au moins %2 conviennent à un texte de cette longueur.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at most %2 suit a text of this length.</source>
        <translation>L&apos;expression clé figure %1 fois&#xa0;; au plus %2 conviennent à un texte de cette longueur.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase.</source>
        <translation>La méta-description cite l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The meta description does not name the keyphrase.</source>
        <translation>La méta-description ne cite pas l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase %1 times; %2 times are enough.</source>
        <translation>La méta-description cite l&apos;expression clé %1 fois&#xa0;; %2 fois suffisent.</translation>
    </message>
    <message>
        <source>There is no meta description, so search engines choose a text of their own.</source>
        <translation>Il n&apos;y a pas de méta-description&#xa0;; les moteurs de recherche choisissent donc un texte eux-mêmes.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters, which is a good length.</source>
        <translation>La méta-description a %1 caractères, ce qui est une bonne longueur.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; there is room for %2.</source>
        <translation>La méta-description a %1 caractères&#xa0;; il y a de la place pour %2.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; more than %2 may be cut off.</source>
        <translation>La méta-description a %1 caractères&#xa0;; au-delà de %2, elle risque d&apos;être coupée.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase.</source>
        <translation>%1 intertitres sur %2 des deuxième et troisième niveaux reprennent l&apos;expression clé.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase; a few more should.</source>
        <translation>%1 intertitres sur %2 des deuxième et troisième niveaux reprennent l&apos;expression clé&#xa0;; il en faudrait quelques-uns de plus.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase, which looks forced.</source>
        <translation>%1 intertitres sur %2 des deuxième et troisième niveaux reprennent l&apos;expression clé, ce qui paraît forcé.</translation>
    </message>
    <message>
        <source>The text is short enough to do without subheadings.</source>
        <translation>Le texte est assez court pour se passer d&apos;intertitres.</translation>
    </message>
    <message>
        <source>A text of this length should have subheadings of the second or third level.</source>
        <translation>Un texte de cette longueur devrait avoir des intertitres de deuxième ou troisième niveau.</translation>
    </message>
    <message>
        <source>No link hands the keyphrase to another page.</source>
        <translation>Aucun lien ne donne l&apos;expression clé à une autre page.</translation>
    </message>
    <message>
        <source>%1 links have the keyphrase as their text and so rank another page for it.</source>
        <translation>%1 liens ont l&apos;expression clé pour texte et favorisent ainsi une autre page.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text.</source>
        <translation>%1 images sur %2 reprennent l&apos;expression clé dans leur texte de remplacement.</translation>
    </message>
    <message>
        <source>No picture takes up the keyphrase in its alt text.</source>
        <translation>Aucune image ne reprend l&apos;expression clé dans son texte de remplacement.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at least %3 should.</source>
        <translation>%1 images sur %2 reprennent l&apos;expression clé dans leur texte de remplacement&#xa0;; il en faudrait au moins %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at most %3 should.</source>
        <translation>%1 images sur %2 reprennent l&apos;expression clé dans leur texte de remplacement&#xa0;; il en faudrait au plus %3.</translation>
    </message>
    <message>
        <source>The text has no picture.</source>
        <translation>Le texte n&apos;a pas d&apos;image.</translation>
    </message>
    <message>
        <source>The text has %1 pictures.</source>
        <translation>Le texte a %1 images.</translation>
    </message>
    <message>
        <source>The text has %1 words.</source>
        <translation>Le texte a %1 mots.</translation>
    </message>
    <message>
        <source>The text has %1 words; from %2 on it says enough to be found.</source>
        <translation>Le texte a %1 mots&#xa0;; à partir de %2, il en dit assez pour être trouvé.</translation>
    </message>
    <message>
        <source>No link leads to another site.</source>
        <translation>Aucun lien ne mène à un autre site.</translation>
    </message>
    <message>
        <source>All links to other sites are marked as not to be followed.</source>
        <translation>Tous les liens vers d&apos;autres sites sont marqués comme à ne pas suivre.</translation>
    </message>
    <message>
        <source>%1 of %2 links to other sites may be followed.</source>
        <translation>%1 liens sur %2 vers d&apos;autres sites peuvent être suivis.</translation>
    </message>
    <message>
        <source>%1 links lead to other sites.</source>
        <translation>%1 liens mènent à d&apos;autres sites.</translation>
    </message>
    <message>
        <source>No link leads to another page of this site.</source>
        <translation>Aucun lien ne mène à une autre page de ce site.</translation>
    </message>
    <message>
        <source>All links within this site are marked as not to be followed.</source>
        <translation>Tous les liens à l&apos;intérieur de ce site sont marqués comme à ne pas suivre.</translation>
    </message>
    <message>
        <source>%1 of %2 links within this site may be followed.</source>
        <translation>%1 liens sur %2 à l&apos;intérieur de ce site peuvent être suivis.</translation>
    </message>
    <message>
        <source>%1 links lead to pages of this site.</source>
        <translation>%1 liens mènent à des pages de ce site.</translation>
    </message>
    <message>
        <source>The SEO title begins with the keyphrase.</source>
        <translation>Le titre SEO commence par l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The SEO title has the keyphrase, but does not begin with it.</source>
        <translation>Le titre SEO a l&apos;expression clé, mais ne commence pas par elle.</translation>
    </message>
    <message>
        <source>The SEO title has the words of the keyphrase, but not as it is written.</source>
        <translation>Le titre SEO a les mots de l&apos;expression clé, mais pas tels qu&apos;elle est écrite.</translation>
    </message>
    <message>
        <source>The SEO title does not name the keyphrase.</source>
        <translation>Le titre SEO ne cite pas l&apos;expression clé.</translation>
    </message>
    <message>
        <source>There is no SEO title.</source>
        <translation>Il n&apos;y a pas de titre SEO.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide and fits.</source>
        <translation>Le titre SEO a %1 pixels de large et tient.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide; what goes beyond %2 is cut off.</source>
        <translation>Le titre SEO a %1 pixels de large&#xa0;; ce qui dépasse %2 est coupé.</translation>
    </message>
    <message>
        <source>There is no slug.</source>
        <translation>Il n&apos;y a pas de slug.</translation>
    </message>
    <message>
        <source>The slug names the keyphrase.</source>
        <translation>Le slug cite l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The slug has %1 % of the words of the keyphrase.</source>
        <translation>Le slug a %1 % des mots de l&apos;expression clé.</translation>
    </message>
    <message>
        <source>The keyphrase has only words that every text has.</source>
        <translation>L&apos;expression clé n&apos;a que des mots que tout texte a.</translation>
    </message>
    <message>
        <source>The keyphrase has words that say something.</source>
        <translation>L&apos;expression clé a des mots qui disent quelque chose.</translation>
    </message>
    <message>
        <source>The text has no more than one heading of the first level.</source>
        <translation>Le texte n&apos;a pas plus d&apos;un titre de premier niveau.</translation>
    </message>
    <message>
        <source>The text has %1 headings of the first level; that level is for the title.</source>
        <translation>Le texte a %1 titres de premier niveau&#xa0;; ce niveau est pour le titre principal.</translation>
    </message>
    <message>
        <source>No other post has this keyphrase.</source>
        <translation>Aucun autre article n&apos;a cette expression clé.</translation>
    </message>
    <message>
        <source>Another post has this keyphrase already.</source>
        <translation>Un autre article a déjà cette expression clé.</translation>
    </message>
    <message>
        <source>%1 other posts have this keyphrase already.</source>
        <translation>%1 autres articles ont déjà cette expression clé.</translation>
    </message>
    <message>
        <source>Subheadings part the text well.</source>
        <translation>Les intertitres divisent bien le texte.</translation>
    </message>
    <message>
        <source>The text has %1 words and no subheading; one is due every %2 words.</source>
        <translation>Le texte a %1 mots et aucun intertitre&#xa0;; il en faut un tous les %2 mots.</translation>
    </message>
    <message>
        <source>The text before the first subheading has %1 words; %2 are easy to take in.</source>
        <translation>Le texte avant le premier intertitre a %1 mots&#xa0;; %2 se lisent facilement.</translation>
    </message>
    <message>
        <source>The longest part under a subheading has %1 words; %2 are easy to take in.</source>
        <translation>La plus longue partie sous un intertitre a %1 mots&#xa0;; %2 se lisent facilement.</translation>
    </message>
    <message>
        <source>No paragraph is too long.</source>
        <translation>Aucun paragraphe n&apos;est trop long.</translation>
    </message>
    <message>
        <source>The longest paragraph has %1 words; %2 are easy to take in.</source>
        <translation>Le plus long paragraphe a %1 mots&#xa0;; %2 se lisent facilement.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words, which reads well.</source>
        <translation>%1 % des phrases ont plus de %2 mots, ce qui se lit bien.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words; at most %3 % should.</source>
        <translation>%1 % des phrases ont plus de %2 mots&#xa0;; il en faudrait au plus %3 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word.</source>
        <translation>%1 % des phrases ont un mot de liaison.</translation>
    </message>
    <message>
        <source>The text is short enough to be followed without transition words.</source>
        <translation>Le texte est assez court pour être suivi sans mots de liaison.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word; at least %2 % should.</source>
        <translation>%1 % des phrases ont un mot de liaison&#xa0;; il en faudrait au moins %2 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive, which reads well.</source>
        <translation>%1 % des phrases sont au passif, ce qui se lit bien.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive; at most %2 % should be. One has &quot;%3&quot; with &quot;%4&quot;.</source>
        <translation>%1 % des phrases sont au passif&#xa0;; il en faudrait au plus %2 %. L&apos;une a «&#xa0;%3&#xa0;» avec «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>No three sentences in a row begin alike.</source>
        <translation>Il n&apos;y a pas trois phrases de suite qui commencent pareil.</translation>
    </message>
    <message>
        <source>%1 sentences in a row begin with &quot;%2&quot;.</source>
        <translation>%1 phrases de suite commencent par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is text to look at.</source>
        <translation>Il y a du texte à regarder.</translation>
    </message>
    <message>
        <source>The text has %1 characters; from %2 on there is something to say of it.</source>
        <translation>Le texte a %1 caractères&#xa0;; à partir de %2, on peut en dire quelque chose.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>généré</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 to %2 seconds left</source>
        <translation>encore %1 à %2 secondes</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde</numerusform>
            <numerusform>encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>encore %1 à %2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>encore %1 à %2 heures</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure</numerusform>
            <numerusform>encore %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) failed</source>
        <translation>
            <numerusform>%Ln modification a échoué</numerusform>
            <numerusform>%Ln modifications ont échoué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n change(s)</source>
        <translation>
            <numerusform>Enregistrement de %Ln modification</numerusform>
            <numerusform>Enregistrement de %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in needed – %n change(s) wait</source>
        <translation>
            <numerusform>Connexion requise – %Ln modification attend</numerusform>
            <numerusform>Connexion requise – %Ln modifications attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion requise</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) wait</source>
        <translation>
            <numerusform>Hors ligne – %Ln modification attend</numerusform>
            <numerusform>Hors ligne – %Ln modifications attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – %n change(s) wait</source>
        <translation>
            <numerusform>Hors ligne depuis %1 – %Ln modification attend</numerusform>
            <numerusform>Hors ligne depuis %1 – %Ln modifications attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>Envoi de %Ln modification</numerusform>
            <numerusform>Envoi de %Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync %1</source>
        <translation>Synchronisé %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Some items were changed in two places. Both versions are safe until you choose one.</source>
        <translation>Certains articles ont été modifiés à deux endroits. Les deux versions sont en sûreté jusqu&apos;à votre choix.</translation>
    </message>
    <message>
        <source>The server refused some changes. The Sync Centre tells why.</source>
        <translation>Le serveur a refusé certaines modifications. Le centre de synchronisation dit pourquoi.</translation>
    </message>
    <message>
        <source>This workspace is kept on this computer.</source>
        <translation>Cet espace de travail est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Your work is safe on this computer and is sent after the next sign-in.</source>
        <translation>La session a expiré. Votre travail est en sûreté sur cet ordinateur et sera envoyé après la prochaine connexion.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The next attempt is at %1.</source>
        <translation>Votre travail est en sûreté sur cet ordinateur. Prochaine tentative à %1.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer and is sent when the connection is back.</source>
        <translation>Votre travail est en sûreté sur cet ordinateur et sera envoyé quand la connexion sera revenue.</translation>
    </message>
    <message>
        <source>Your changes are sent as you make them.</source>
        <translation>Vos modifications sont envoyées au fur et à mesure.</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. There is no server to send it to.</source>
        <translation>Tout est enregistré sur cet ordinateur. Il n&apos;y a pas de serveur auquel l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Everything is sent. Last sync %1.</source>
        <translation>Tout est envoyé. Dernière synchronisation %1.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <source>You are working offline. Everything is kept on this computer until you go online again.</source>
        <translation>Vous travaillez hors ligne. Tout reste sur cet ordinateur jusqu&apos;à ce que vous repassiez en ligne.</translation>
    </message>
    <message>
        <source>No connection to the server. Go on working: everything is kept on this computer and sent later.</source>
        <translation>Pas de connexion au serveur. Continuez à travailler&#xa0;: tout reste sur cet ordinateur et sera envoyé plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Reconnectez-vous pour envoyer %Ln modification.</numerusform>
            <numerusform>Reconnectez-vous pour envoyer %Ln modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to get news from the server.</source>
        <translation>Votre session a expiré. Reconnectez-vous pour recevoir les nouveautés du serveur.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1, %2, nearly done</source>
        <translation>%1, %2, presque fini</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 faits, %2 en échec</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>Arrêté après %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Local only</source>
        <translation>Local uniquement</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message numerus="yes">
        <source>Please look at these items and %n more again; they stand as the server has them: %1.</source>
        <translation>
            <numerusform>Revoyez ces articles et %Ln autre&#xa0;; ils sont dans l&apos;état que le serveur connaît&#xa0;: %1.</numerusform>
            <numerusform>Revoyez ces articles et %Ln autres&#xa0;; ils sont dans l&apos;état que le serveur connaît&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceService</name>
    <message>
        <source>The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed.</source>
        <translation>Impossible d&apos;écrire dans le dossier de cet espace de travail&#xa0;: le disque est plein ou en lecture seule. Rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>galley::app</name>
    <message>
        <source>The server&apos;s name could not be found. Please check the address and the network.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez l&apos;adresse et le réseau.</translation>
    </message>
    <message>
        <source>The server does not answer at this address.</source>
        <translation>Le serveur ne répond pas à cette adresse.</translation>
    </message>
    <message>
        <source>No secure connection came about: the server offers none at this address, or its certificate was not accepted.</source>
        <translation>Aucune connexion sûre n&apos;a pu être établie&#xa0;: le serveur n&apos;en propose pas à cette adresse, ou son certificat n&apos;a pas été accepté.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>La connexion au serveur a été interrompue.</translation>
    </message>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It is being fetched again; your own changes are not affected.</source>
        <translation>La copie locale des données du serveur était endommagée. Elle est récupérée à nouveau&#xa0;; vos propres modifications ne sont pas touchées.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>Impossible d&apos;écrire la sauvegarde.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: le disque est plein ou le dossier n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Rejeter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Exclure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Réintégrer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n items</source>
        <translation>
            <numerusform>Approuver %Ln article</numerusform>
            <numerusform>Approuver %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n items</source>
        <translation>
            <numerusform>Rejeter %Ln article</numerusform>
            <numerusform>Rejeter %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n items</source>
        <translation>
            <numerusform>Exclure %Ln article</numerusform>
            <numerusform>Exclure %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n items</source>
        <translation>
            <numerusform>Réintégrer %Ln article</numerusform>
            <numerusform>Réintégrer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that was changed in two places must be settled first.</source>
        <translation>Un texte modifié à deux endroits doit d&apos;abord être réglé.</translation>
    </message>
    <message>
        <source>Excluded items must be restored before they are decided.</source>
        <translation>Les articles exclus doivent être réintégrés avant toute décision.</translation>
    </message>
    <message>
        <source>Items without a text cannot be decided.</source>
        <translation>On ne peut pas décider des articles sans texte.</translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation>L&apos;article n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Edit and approve: %1</source>
        <translation>Modifier et approuver&#xa0;: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Somebody else changed the same item.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié le même article.</translation>
    </message>
    <message>
        <source>The server left this item out.</source>
        <translation>Le serveur a laissé cet article de côté.</translation>
    </message>
    <message>
        <source>The change is not in the outbox any more.</source>
        <translation>La modification n&apos;est plus dans la boîte d&apos;envoi.</translation>
    </message>
    <message>
        <source>Texts that were typed by hand are left as they are.</source>
        <translation>Les textes saisis à la main restent tels quels.</translation>
    </message>
    <message>
        <source>Published texts are left as they are.</source>
        <translation>Les textes publiés restent tels quels.</translation>
    </message>
    <message>
        <source>Items that have been removed cannot be decided.</source>
        <translation>On ne peut pas décider des articles supprimés.</translation>
    </message>
    <message>
        <source>Texts that somebody changed since are left as they are.</source>
        <translation>Les textes que quelqu&apos;un a modifiés depuis restent tels quels.</translation>
    </message>
    <message>
        <source>This step has been taken back already.</source>
        <translation>Cette étape a déjà été annulée.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged. It was restored from the backup of %1: what the server has is not affected, but decisions made after that which had not reached the server are lost.</source>
        <translation>Le fichier de vos décisions était endommagé. Il a été restauré depuis la sauvegarde du %1&#xa0;: ce que le serveur a n&apos;est pas touché, mais les décisions prises ensuite et qui ne l&apos;avaient pas atteint sont perdues.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged and there was no backup: what the server has is not affected, but decisions that had not reached the server and the steps for undo are lost.</source>
        <translation>Le fichier de vos décisions était endommagé et il n&apos;y avait pas de sauvegarde&#xa0;: ce que le serveur a n&apos;est pas touché, mais les décisions qui ne l&apos;avaient pas atteint et les étapes d&apos;annulation sont perdues.</translation>
    </message>
    <message>
        <source>Please look at these items again; they stand as the server has them: %1.</source>
        <translation>Revoyez ces articles&#xa0;; ils sont dans l&apos;état que le serveur connaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Galley cannot write to its folder %1: the disk is full, or the folder is read-only. What is in it is safe. Please make room or allow writing, and open the workspace again.</source>
        <translation>Galley ne peut pas écrire dans son dossier %1&#xa0;: le disque est plein, ou le dossier est en lecture seule. Son contenu est en sûreté. Faites de la place ou autorisez l&apos;écriture, puis rouvrez l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Garder la mienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use theirs: %1</source>
        <translation>Garder la leur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Fusionner&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only texts can be merged. Please choose one of the two decisions.</source>
        <translation>Seuls des textes peuvent être fusionnés. Choisissez l&apos;une des deux décisions.</translation>
    </message>
</context>
<context>
    <name>galley::app::ApiClient</name>
    <message>
        <source>The file could not be read. Please check that it is still there.</source>
        <translation>Le fichier n&apos;a pas pu être lu. Vérifiez qu&apos;il existe toujours.</translation>
    </message>
    <message>
        <source>The server answered with status %1 and no explanation.</source>
        <translation>Le serveur a répondu avec l&apos;état %1, sans explication.</translation>
    </message>
</context>
<context>
    <name>galley::app::ExportService</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::app::FindingService</name>
    <message>
        <source>Ignore a finding: %1</source>
        <translation>Ignorer une remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ignore findings of one kind in this view</source>
        <translation>Ignorer les remarques d&apos;un type dans cette vue</translation>
    </message>
</context>
<context>
    <name>galley::app::GenerationService</name>
    <message>
        <source>There is nothing to generate.</source>
        <translation>Il n&apos;y a rien à générer.</translation>
    </message>
    <message>
        <source>The server does not know this job any more.</source>
        <translation>Le serveur ne connaît plus cette tâche.</translation>
    </message>
</context>
<context>
    <name>galley::app::ImportService</name>
    <message>
        <source>The import was stopped. Nothing was imported unless the file had arrived already.</source>
        <translation>L&apos;import a été arrêté. Rien n&apos;a été importé, sauf si le fichier était déjà arrivé.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: le disque est plein.</translation>
    </message>
</context>
<context>
    <name>galley::app::LocalBackend</name>
    <message>
        <source>The backend program galleyd could not be started. Please check that Galley is installed completely.</source>
        <translation>Le programme galleyd n&apos;a pas pu démarrer. Vérifiez que Galley est installé en entier.</translation>
    </message>
    <message>
        <source>The backend of this workspace keeps stopping. Your work is safe on this computer; the file backend.log in its folder says more.</source>
        <translation>Le programme de fond de cet espace de travail s&apos;arrête sans cesse. Votre travail est en sûreté sur cet ordinateur&#xa0;; le fichier backend.log de son dossier en dit plus.</translation>
    </message>
</context>
<context>
    <name>galley::app::ReviewService</name>
    <message>
        <source>This item has been removed; its draft cannot be kept.</source>
        <translation>Cet article a été supprimé&#xa0;; son brouillon ne peut pas être gardé.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were changed by others since and were left as they are.</source>
        <translation>
            <numerusform>%Ln article a été modifié par d&apos;autres entre-temps et a été laissé tel quel.</numerusform>
            <numerusform>%Ln articles ont été modifiés par d&apos;autres entre-temps et ont été laissés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app::SignInService</name>
    <message>
        <source>Galley (production)</source>
        <translation>Galley (production)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Serveur de démonstration</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Développement local</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Adresse personnelle</translation>
    </message>
    <message>
        <source>Please type the server&apos;s address.</source>
        <translation>Saisissez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n&apos;est pas l&apos;adresse d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Passwords are only sent over a secure connection. Please use an address that begins with https://.</source>
        <translation>Les mots de passe ne sont envoyés que par une connexion sûre. Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in could not be understood.</source>
        <translation>La réponse du serveur à la connexion n&apos;a pas été comprise.</translation>
    </message>
</context>
<context>
    <name>galley::app::SyncEngine</name>
    <message>
        <source>There is no connection to the server. What is shown is the local copy.</source>
        <translation>Il n&apos;y a pas de connexion au serveur. Vous voyez la copie locale.</translation>
    </message>
    <message>
        <source>The server asks for a new sign-in.</source>
        <translation>Le serveur demande une nouvelle connexion.</translation>
    </message>
    <message>
        <source>Galley works offline. Please go online to fetch from the server.</source>
        <translation>Galley travaille hors ligne. Passez en ligne pour recevoir du serveur.</translation>
    </message>
</context>
<context>
    <name>galley::app::Workspace</name>
    <message>
        <source>The backend of this workspace had stopped and was started again. Nothing was lost.</source>
        <translation>Le programme de fond de cet espace de travail s&apos;était arrêté et a été relancé. Rien n&apos;a été perdu.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceCore</name>
    <message>
        <source>The local copy of the server&apos;s data is damaged. Please start Galley again: it will be fetched anew, and your own changes are not affected.</source>
        <translation>La copie locale des données du serveur est endommagée. Redémarrez Galley&#xa0;: elle sera récupérée à nouveau, et vos propres modifications ne sont pas touchées.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceService</name>
    <message>
        <source>Sample shop</source>
        <translation>Boutique d&apos;exemple</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Some files of the workspace could not be deleted.</source>
        <translation>Certains fichiers de l&apos;espace de travail n&apos;ont pas pu être supprimés.</translation>
    </message>
</context>
<context>
    <name>galley::content::TextReplacer</name>
    <message>
        <source>Write what is to be found.</source>
        <translation>Écrivez ce qu&apos;il faut trouver.</translation>
    </message>
    <message>
        <source>What is to be found is too long.</source>
        <translation>Ce qu&apos;il faut trouver est trop long.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ce n&apos;est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The expression takes too long for this text.</source>
        <translation>L&apos;expression prend trop de temps pour ce texte.</translation>
    </message>
</context>
<context>
    <name>galley::content::XlsxWriter</name>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: le disque est plein ou le dossier n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows; there are more. Choose CSV.</source>
        <translation>Un classeur contient 1 048 576 lignes&#xa0;; il y en a plus. Choisissez CSV.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchSheet</name>
    <message>
        <source>It has no text yet.</source>
        <translation>Il n&apos;a pas encore de texte.</translation>
    </message>
    <message>
        <source>It is excluded; restore it first.</source>
        <translation>Il est exclu&#xa0;; réintégrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Its text was changed in two places; settle it in the Sync Centre.</source>
        <translation>Son texte a été modifié à deux endroits&#xa0;; réglez-le dans le centre de synchronisation.</translation>
    </message>
    <message>
        <source>Its text was typed by hand and is protected.</source>
        <translation>Son texte a été saisi à la main et il est protégé.</translation>
    </message>
    <message>
        <source>It is published already and is protected.</source>
        <translation>Il est déjà publié et il est protégé.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Il a été supprimé.</translation>
    </message>
    <message>
        <source>Its text was changed since.</source>
        <translation>Son texte a été modifié depuis.</translation>
    </message>
    <message>
        <source>Select the &amp;skipped ones</source>
        <translation>&amp;Sélectionner les ignorés</translation>
    </message>
    <message>
        <source>Select the &amp;failed ones</source>
        <translation>Sélectionner &amp;les échecs</translation>
    </message>
    <message>
        <source>&amp;Retry failed only</source>
        <translation>&amp;Réessayer seulement les échecs</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>Résultat du lot</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Items that were skipped or failed</source>
        <translation>Articles ignorés ou en échec</translation>
    </message>
    <message>
        <source>An item that has been removed</source>
        <translation>Un article qui a été supprimé</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 faits</translation>
    </message>
    <message>
        <source>%1 of them stood so already</source>
        <translation>%1 d&apos;entre eux l&apos;étaient déjà</translation>
    </message>
    <message>
        <source>%1 of them still to be sent</source>
        <translation>%1 d&apos;entre eux restent à envoyer</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ignorés</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::CardView</name>
    <message>
        <source>Review queue as cards</source>
        <translation>File de relecture en cartes</translation>
    </message>
</context>
<context>
    <name>galley::ui::CheckStep</name>
    <message>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>&amp;Export the problems…</source>
        <translation>&amp;Exporter les problèmes…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Checking every row of the file…</source>
        <translation>Vérification de chaque ligne du fichier…</translation>
    </message>
    <message>
        <source>The file cannot be imported. %1</source>
        <translation>Le fichier ne peut pas être importé. %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mis à jour</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>avec problèmes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>More than once in the file</source>
        <translation>Plus d&apos;une fois dans le fichier</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Modifications (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Doublons (%1)</translation>
    </message>
    <message>
        <source>There is nothing to import: the file brings nothing new.</source>
        <translation>Il n&apos;y a rien à importer&#xa0;: le fichier n&apos;apporte rien de nouveau.</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Exporter les problèmes</translation>
    </message>
    <message>
        <source>%1-problems.csv</source>
        <translation>%1-problemes.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The problems could not be written. %1</source>
        <translation>Les problèmes n&apos;ont pas pu être écrits. %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>This is what the import will do. Nothing has been changed yet.</source>
        <translation>Voici ce que fera l&apos;import. Rien n&apos;a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>The table shows the columns that are ticked, in this order.</source>
        <translation>Le tableau montre les colonnes cochées, dans cet ordre.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>&amp;First columns</source>
        <translation>&amp;Premières colonnes</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Tapez quelques lettres d&apos;une commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projet</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
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
        <translation>Décision</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <translation>Modifié à deux endroits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this item while your change was on its way. Both versions are safe until you choose.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié cet article pendant que votre modification était en route. Les deux versions sont en sûreté jusqu&apos;à votre choix.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice holds for all %n item(s) of this change.</source>
        <translation>
            <numerusform>Votre choix vaut pour %Ln article de cette modification.</numerusform>
            <numerusform>Votre choix vaut pour les %Ln articles de cette modification.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>Les deux versions</translation>
    </message>
    <message>
        <source>Mine, %1</source>
        <translation>La mienne, %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>La leur, %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <translation>Garder &amp;la leur</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <translation>La mienne, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <translation>La leur, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Résultat, %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do the same for the other %n change(s) of this kind</source>
        <translation>
            <numerusform>&amp;De même pour %Ln autre modification de ce type</numerusform>
            <numerusform>&amp;De même pour les %Ln autres modifications de ce type</numerusform>
        </translation>
    </message>
    <message>
        <source>The side that you choose is taken for each of them. What is merged is merged here alone.</source>
        <translation>Le côté que vous choisissez vaut pour chacune. Ce qui est fusionné ne l&apos;est qu&apos;ici.</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Takes the texts as they stand under Result.</source>
        <translation>Prend les textes tels qu&apos;ils figurent sous Résultat.</translation>
    </message>
    <message>
        <source>The result holds what both of you changed. You can edit it.</source>
        <translation>Le résultat tient ce que vous avez changé tous les deux. Vous pouvez le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.</source>
        <translation>
            <numerusform>À %Ln endroit, vous avez tous les deux changé le même paragraphe&#xa0;: le résultat y tient le vôtre. Vous pouvez le modifier.</numerusform>
            <numerusform>À %Ln endroits, vous avez tous les deux changé le même paragraphe&#xa0;: le résultat y tient le vôtre. Vous pouvez le modifier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DecisionBar</name>
    <message>
        <source>Saved and approved: %1.</source>
        <translation>Enregistré et approuvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Approuvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Rejeté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1. Reason: %2.</source>
        <translation>Rejeté&#xa0;: %1. Motif&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Excluded: %1. It is left out of exports and publishing.</source>
        <translation>Exclu&#xa0;: %1. Il est écarté des exports et de la publication.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Réintégré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n item(s).</source>
        <translation>
            <numerusform>%Ln article approuvé.</numerusform>
            <numerusform>%Ln articles approuvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n item(s).</source>
        <translation>
            <numerusform>%Ln article rejeté.</numerusform>
            <numerusform>%Ln articles rejetés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excluded %n item(s).</source>
        <translation>
            <numerusform>%Ln article exclu.</numerusform>
            <numerusform>%Ln articles exclus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>%Ln article réintégré.</numerusform>
            <numerusform>%Ln articles réintégrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved already.</source>
        <translation>%1 était déjà approuvé.</translation>
    </message>
    <message>
        <source>%1 was rejected already.</source>
        <translation>%1 était déjà rejeté.</translation>
    </message>
    <message>
        <source>%1 was excluded already.</source>
        <translation>%1 était déjà exclu.</translation>
    </message>
    <message>
        <source>%1 is not excluded.</source>
        <translation>%1 n&apos;est pas exclu.</translation>
    </message>
    <message numerus="yes">
        <source>%n stood so already.</source>
        <translation>
            <numerusform>%Ln l&apos;était déjà.</numerusform>
            <numerusform>%Ln l&apos;étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>%Ln n&apos;a pas pu être décidé.</numerusform>
            <numerusform>%Ln n&apos;ont pas pu être décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%Ln ignoré&#xa0;: %1</numerusform>
            <numerusform>%Ln ignorés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n item(s)?</source>
        <translation>
            <numerusform>Approuver %Ln article&#xa0;?</numerusform>
            <numerusform>Approuver %Ln articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s)?</source>
        <translation>
            <numerusform>Rejeter %Ln article&#xa0;?</numerusform>
            <numerusform>Rejeter %Ln articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s) with the reason “%1”?</source>
        <translation>
            <numerusform>Rejeter %Ln article pour le motif «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
            <numerusform>Rejeter %Ln articles pour le motif «&#xa0;%1&#xa0;»&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n item(s)?</source>
        <translation>
            <numerusform>Exclure %Ln article&#xa0;?</numerusform>
            <numerusform>Exclure %Ln articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n item(s)?</source>
        <translation>
            <numerusform>Réintégrer %Ln article&#xa0;?</numerusform>
            <numerusform>Réintégrer %Ln articles&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rétabli&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>Rien n&apos;a été modifié dans %1.</translation>
    </message>
    <message>
        <source>End of the queue.</source>
        <translation>Fin de la file.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 They are: %2.</source>
        <translation>%1 Ce sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Beginning of the queue.</source>
        <translation>Début de la file.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n&apos;y a rien à rétablir.</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Cela n&apos;a pas pu être enregistré, et rien n&apos;a été modifié. %1</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Sélectionner tout ce qui correspond</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Reject
because</source>
        <translation>Rejeter
car</translation>
    </message>
    <message>
        <source>%1 of %2. Next: %3.</source>
        <translation>%1 sur %2. Suivant&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>Confirmer (Entrée)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>%1 Enter confirms, Escape cancels.</source>
        <translation>%1 Entrée confirme, Échap annule.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected by hand.</source>
        <translation>
            <numerusform>%Ln article sélectionné à la main.</numerusform>
            <numerusform>%Ln articles sélectionnés à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that this list shows.</source>
        <translation>
            <numerusform>%Ln article sélectionné&#xa0;: tout ce que montre cette liste.</numerusform>
            <numerusform>%Ln articles sélectionnés&#xa0;: tout ce que montre cette liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that matched at %1. What comes later is not in it.</source>
        <translation>
            <numerusform>%Ln article sélectionné&#xa0;: tout ce qui correspondait à %1. Ce qui vient plus tard n&apos;en fait pas partie.</numerusform>
            <numerusform>%Ln articles sélectionnés&#xa0;: tout ce qui correspondait à %1. Ce qui vient plus tard n&apos;en fait pas partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text will be skipped.</source>
        <translation>
            <numerusform>%Ln sans texte sera ignoré.</numerusform>
            <numerusform>%Ln sans texte seront ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected item(s) are changed too.</source>
        <translation>
            <numerusform>%Ln article protégé est modifié aussi.</numerusform>
            <numerusform>%Ln articles protégés sont modifiés aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand or published will be skipped.</source>
        <translation>
            <numerusform>%Ln saisi à la main ou publié sera ignoré.</numerusform>
            <numerusform>%Ln saisis à la main ou publiés seront ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include protected</source>
        <translation>Inclure les protégés</translation>
    </message>
    <message>
        <source>Texts typed by hand and published ones are left as they are unless this is on.</source>
        <translation>Les textes saisis à la main ou publiés restent tels quels tant que ceci n&apos;est pas activé.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>galley::ui::DiffView</name>
    <message>
        <source>Only spaces or line breaks changed.</source>
        <translation>Seuls des espaces ou des sauts de ligne ont changé.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est devenu «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Generated texts, compared</source>
        <translation>Textes générés, comparés</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Dans la boutique à présent</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>This computer has seen no other text of this item, so there is nothing to compare with.</source>
        <translation>Cet ordinateur n&apos;a vu aucun autre texte de cet article&#xa0;; il n&apos;y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>%1 – nothing changed</source>
        <translation>%1 – rien de changé</translation>
    </message>
    <message>
        <source>%1 – all new</source>
        <translation>%1 – tout est nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n change(s)</source>
        <translation>
            <numerusform>%1 – %Ln changement</numerusform>
            <numerusform>%1 – %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Changement %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>Export texts</source>
        <translation>Exporter les textes</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Le fichier est en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Quels textes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approved: %n item(s)</source>
        <translation>
            <numerusform>&amp;Approuvés&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Approuvés&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the list shows: %n item(s)</source>
        <translation>
            <numerusform>&amp;Ce que montre la liste&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Ce que montre la liste&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Sélectionnés&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Sélectionnés&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>&amp;File for %1</source>
        <translation>&amp;Fichier pour %1</translation>
    </message>
    <message>
        <source>A CSV file that the shop imports; it changes names and texts only.</source>
        <translation>Un fichier CSV que la boutique importe&#xa0;; il ne change que les noms et les textes.</translation>
    </message>
    <message>
        <source>&amp;Table for people</source>
        <translation>&amp;Tableau pour lecteurs</translation>
    </message>
    <message>
        <source>A CSV file with every column, with status and time, for spreadsheets.</source>
        <translation>Un fichier CSV avec toutes les colonnes, l&apos;état et l&apos;heure, pour tableurs.</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;Dans le fichier</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>part of a file name</comment>
        <translation>textes</translation>
    </message>
    <message>
        <source>table</source>
        <comment>part of a file name</comment>
        <translation>tableau</translation>
    </message>
    <message>
        <source>There is nothing to export here: no text is in this group.</source>
        <translation>Il n&apos;y a rien à exporter ici&#xa0;: aucun texte dans ce groupe.</translation>
    </message>
    <message>
        <source>Texts that nobody has approved are written too. Import the file into a test shop first.</source>
        <translation>Des textes que personne n&apos;a approuvés sont écrits aussi. Importez d&apos;abord le fichier dans une boutique de test.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>Le fichier %1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>The file was not written, and your texts are unchanged. %1</source>
        <translation>Le fichier n&apos;a pas été écrit, et vos textes sont inchangés. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in %1.</source>
        <translation>
            <numerusform>%Ln article est dans %1.</numerusform>
            <numerusform>%Ln articles sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file was made from the copy on this computer.</source>
        <translation>%1 Le fichier a été fait à partir de la copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Workbook for people</source>
        <translation>Classeur pour &amp;lecteurs</translation>
    </message>
    <message>
        <source>The same as an XLSX file; nothing in it is calculated.</source>
        <translation>La même chose en fichier XLSX&#xa0;; rien n&apos;y est calculé.</translation>
    </message>
    <message>
        <source>&amp;Lines for programs</source>
        <translation>L&amp;ignes pour programmes</translation>
    </message>
    <message>
        <source>A JSONL file with one object for each item, with all its facts and texts.</source>
        <translation>Un fichier JSONL avec un objet par article, avec toutes ses données et tous ses textes.</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1);;All files (*)</source>
        <translation>Fichiers de ce type (*.%1);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>galley::ui::FactsView</name>
    <message>
        <source>Facts from the shop</source>
        <translation>Données de la boutique</translation>
    </message>
    <message>
        <source>finding %1</source>
        <comment>beside a fact</comment>
        <translation>remarque %1</translation>
    </message>
    <message>
        <source>The shop gave no attributes.</source>
        <translation>La boutique n&apos;a donné aucun attribut.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Fields</name>
    <message>
        <source>Id in the shop</source>
        <translation>Identifiant dans la boutique</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Type de produit</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>Référence du parent</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Description courte</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Prix promotionnel</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>État dans la boutique</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation>Titre SEO</translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation>Description SEO</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileStep</name>
    <message>
        <source>This is a product export of WooCommerce.</source>
        <translation>C&apos;est un export de produits de WooCommerce.</translation>
    </message>
    <message>
        <source>This is a product export of Shopify.</source>
        <translation>C&apos;est un export de produits de Shopify.</translation>
    </message>
    <message>
        <source>This is a product export of Magento 2.</source>
        <translation>C&apos;est un export de produits de Magento 2.</translation>
    </message>
    <message>
        <source>This is a WordPress export (XML) with products of WooCommerce.</source>
        <translation>C&apos;est un export WordPress (XML) avec des produits de WooCommerce.</translation>
    </message>
    <message>
        <source>This is a table; its columns are matched in the next step.</source>
        <translation>C&apos;est un tableau&#xa0;; ses colonnes sont associées à l&apos;étape suivante.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Path of a CSV or XML file</source>
        <translation>Chemin d&apos;un fichier CSV ou XML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Fichier à importer</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>P&amp;arcourir…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>New &amp;project:</source>
        <translation>&amp;Nouveau projet&#xa0;:</translation>
    </message>
    <message>
        <source>Name, for example Spring collection</source>
        <translation>Nom, par exemple Collection de printemps</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Nom du nouveau projet</translation>
    </message>
    <message>
        <source>&amp;Shop:</source>
        <translation>&amp;Boutique&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Sépa&amp;rateur&#xa0;:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>&amp;La première ligne est un en-tête</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Product files (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>Fichiers de produits (*.csv *.tsv *.txt *.xml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>This file cannot be imported. %1</source>
        <translation>Ce fichier ne peut pas être importé. %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n row(s).</source>
        <translation>
            <numerusform>Il a %Ln ligne.</numerusform>
            <numerusform>Il a %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n row(s).</source>
        <translation>
            <numerusform>Il a plus de %Ln ligne.</numerusform>
            <numerusform>Il a plus de %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>First problem: line %1: %2</source>
        <translation>Premier problème&#xa0;: ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose the product file of your shop. Drag it here, or paste its path.</source>
        <translation>Choisissez le fichier de produits de votre boutique. Faites-le glisser ici, ou collez son chemin.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterLine</name>
    <message>
        <source>Search and filter</source>
        <translation>Chercher et filtrer</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Search or filter: status:pending flag:grounding score&lt;60</source>
        <translation>Chercher ou filtrer&#xa0;: status:pending flag:grounding score&lt;60</translation>
    </message>
    <message>
        <source>Words are searched in names, SKUs and texts. Conditions are a key and a value: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</source>
        <translation>Les mots sont cherchés dans les noms, les références et les textes. Une condition est une clé et une valeur&#xa0;: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterQuery</name>
    <message>
        <source>Status: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Sans remarques</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Avec remarques</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;état «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write findings:yes or findings:no.</source>
        <translation>Écrivez findings:yes ou findings:no.</translation>
    </message>
    <message>
        <source>This project has no source “%1”.</source>
        <translation>Ce projet n&apos;a pas de source «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Modifié depuis %1</translation>
    </message>
    <message>
        <source>Changed before %1</source>
        <translation>Modifié avant %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Modifié du %1 au %2</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Note inférieure à %1 %</translation>
    </message>
    <message>
        <source>Score of %1 % and more</source>
        <translation>Note de %1 % et plus</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Risk below %1</source>
        <translation>Risque inférieur à %1</translation>
    </message>
    <message>
        <source>Risk of %1 and more</source>
        <translation>Risque de %1 et plus</translation>
    </message>
    <message>
        <source>Editor: %1</source>
        <translation>Par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided or edited by me</source>
        <translation>Décidés ou modifiés par moi</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>Décidés par d&apos;autres</translation>
    </message>
    <message>
        <source>Decided by nobody</source>
        <translation>Décidés par personne</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Catégorie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non marqués</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation>Marqués pour plus tard</translation>
    </message>
    <message>
        <source>Write marked:yes or marked:no.</source>
        <translation>Écrivez marked:yes ou marked:no.</translation>
    </message>
    <message>
        <source>Write a limit in percent, such as score&lt;60 or score&gt;80.</source>
        <translation>Écrivez une limite en pour cent, comme score&lt;60 ou score&gt;80.</translation>
    </message>
    <message>
        <source>Write a limit from 0 to 100, such as risk&gt;50.</source>
        <translation>Écrivez une limite de 0 à 100, comme risk&gt;50.</translation>
    </message>
    <message>
        <source>Write a date, such as changed&gt;2026-01-31, changed:today or changed:7d.</source>
        <translation>Écrivez une date, comme changed&gt;2026-01-31, changed:today ou changed:7d.</translation>
    </message>
    <message>
        <source>Write editor:me, editor:others or editor:nobody.</source>
        <translation>Écrivez editor:me, editor:others ou editor:nobody.</translation>
    </message>
    <message>
        <source>Write a value behind the colon.</source>
        <translation>Écrivez une valeur après le deux-points.</translation>
    </message>
    <message>
        <source>There is no filter “%1”. In quotes it is searched for as text.</source>
        <translation>Il n&apos;y a pas de filtre «&#xa0;%1&#xa0;». Entre guillemets, il est cherché comme texte.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Chercher dans ce texte</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>Pas dans ce texte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position among the places found</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingCommands</name>
    <message>
        <source>Select a word in the text, or go to a finding about a word.</source>
        <translation>Sélectionnez un mot dans le texte, ou allez à une remarque sur un mot.</translation>
    </message>
    <message>
        <source>The glossary is saved.</source>
        <translation>Le glossaire est enregistré.</translation>
    </message>
    <message>
        <source>The glossary could not be saved. %1</source>
        <translation>Le glossaire n&apos;a pas pu être enregistré. %1</translation>
    </message>
    <message>
        <source>No other item has nearly the same text.</source>
        <translation>Aucun autre article n&apos;a presque le même texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have nearly the same texts. They are selected as far as the list shows them.</source>
        <translation>
            <numerusform>%Ln article a presque le même texte. Il est sélectionné si la liste le montre.</numerusform>
            <numerusform>%Ln articles ont presque le même texte. Ils sont sélectionnés dans la mesure où la liste les montre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPanel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>short text</source>
        <translation>texte court</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texte long</translation>
    </message>
    <message>
        <source>Repair: take it out</source>
        <translation>Correction&#xa0;: le retirer</translation>
    </message>
    <message>
        <source>Repair: one space</source>
        <translation>Correction&#xa0;: une espace</translation>
    </message>
    <message>
        <source>Repair: “%1”</source>
        <translation>Correction&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Findings in the text</source>
        <translation>Remarques sur le texte</translation>
    </message>
    <message>
        <source>[%1] %2 in the %3: %4</source>
        <comment>number, severity, field, reason</comment>
        <translation>[%1] %2 dans le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>finding, its repair</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You ignored this finding. Undo shows it again.</source>
        <translation>Vous avez ignoré cette remarque. Annuler la montre à nouveau.</translation>
    </message>
    <message>
        <source>You ignore findings of this kind in this view. Undo shows them again.</source>
        <translation>Vous ignorez les remarques de ce type dans cette vue. Annuler les montre à nouveau.</translation>
    </message>
    <message>
        <source>Compare with the fact %1</source>
        <translation>Comparer avec la donnée %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
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
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no findings in this text.</source>
        <translation>Il n&apos;y a pas de remarques sur ce texte.</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>Aucune remarque n&apos;est choisie.</translation>
    </message>
    <message>
        <source>This finding has no repair. It needs your own words.</source>
        <translation>Cette remarque n&apos;a pas de correction. Il lui faut vos propres mots.</translation>
    </message>
    <message>
        <source>There is no repair here that is safe without looking.</source>
        <translation>Il n&apos;y a ici aucune correction sûre sans regarder.</translation>
    </message>
    <message>
        <source>Findings of this kind are ignored in this view.</source>
        <translation>Les remarques de ce type sont ignorées dans cette vue.</translation>
    </message>
    <message>
        <source>This is the first finding. The same key again settles it.</source>
        <translation>C&apos;est la première remarque. La même touche la règle au second appui.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FocusView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>There is an unsaved draft of this text. It is kept until you save or discard it.</source>
        <translation>Il y a un brouillon non enregistré de ce texte. Il est gardé jusqu&apos;à ce que vous l&apos;enregistriez ou l&apos;abandonniez.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Abandonner le brouillon…</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Cet article a été supprimé.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in the list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>car&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Confiance %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>Référence %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>Discard what you typed and did not save?</source>
        <translation>Abandonner ce que vous avez tapé et pas enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>The text of the item stays as it is.</source>
        <translation>Le texte de l&apos;article reste tel quel.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Facts from the shop</source>
        <translation>Données de la boutique</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Dans la boutique à présent</translation>
    </message>
    <message>
        <source>Generated texts</source>
        <translation>Textes générés</translation>
    </message>
    <message>
        <source>The text as it will look.</source>
        <translation>Le texte tel qu&apos;il apparaîtra.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text in the shop: %n change(s).</source>
        <translation>
            <numerusform>Comparé au texte de la boutique&#xa0;: %Ln changement.</numerusform>
            <numerusform>Comparé au texte de la boutique&#xa0;: %Ln changements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text before: %n change(s).</source>
        <translation>
            <numerusform>Comparé au texte d&apos;avant&#xa0;: %Ln changement.</numerusform>
            <numerusform>Comparé au texte d&apos;avant&#xa0;: %Ln changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the text in the shop</source>
        <translation>comparé au texte de la boutique</translation>
    </message>
    <message>
        <source>compared with the text before</source>
        <translation>comparé au texte d&apos;avant</translation>
    </message>
    <message>
        <source>%1, side by side</source>
        <translation>%1, côte à côte</translation>
    </message>
</context>
<context>
    <name>galley::ui::FoldPane</name>
    <message>
        <source>Fold: %1</source>
        <translation>Replier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>Déplier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GenerateDialog</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>environ %Ln seconde</numerusform>
            <numerusform>environ %Ln secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate texts for %1</source>
        <translation>Générer des textes pour %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Pour quels articles</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Without a text yet: %n item(s)</source>
        <translation>
            <numerusform>&amp;Encore sans texte&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Encore sans texte&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Sélectionnés&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Sélectionnés&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rejected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Rejetés&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Rejetés&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n item(s)</source>
        <translation>
            <numerusform>&amp;Tous&#xa0;: %Ln article</numerusform>
            <numerusform>&amp;Tous&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Wri&amp;ter:</source>
        <translation>Ré&amp;dacteur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modèle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;one:</source>
        <translation>T&amp;on&#xa0;:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source> characters at most</source>
        <translation> caractères au plus</translation>
    </message>
    <message>
        <source>S&amp;hort text</source>
        <translation>Texte &amp;court</translation>
    </message>
    <message>
        <source>Greatest length of the short text</source>
        <translation>Longueur maximale du texte court</translation>
    </message>
    <message>
        <source>with HTML</source>
        <translation>avec HTML</translation>
    </message>
    <message>
        <source>Short text with HTML</source>
        <translation>Texte court avec HTML</translation>
    </message>
    <message>
        <source>Lon&amp;g text</source>
        <translation>Te&amp;xte long</translation>
    </message>
    <message>
        <source>Greatest length of the long text</source>
        <translation>Longueur maximale du texte long</translation>
    </message>
    <message>
        <source>Long text with HTML</source>
        <translation>Texte long avec HTML</translation>
    </message>
    <message>
        <source>Translate the &amp;name when the language differs</source>
        <translation>Traduire le &amp;nom quand la langue diffère</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>For example: speak to hikers; do not mention prices.</source>
        <translation>Par exemple&#xa0;: adressez-vous aux randonneurs&#xa0;; ne parlez pas de prix.</translation>
    </message>
    <message>
        <source>&amp;Instructions of your own:</source>
        <translation>&amp;Vos propres consignes&#xa0;:</translation>
    </message>
    <message>
        <source>The list of writers could not be read. %1</source>
        <translation>La liste des rédacteurs n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>%1 (no key set up)</source>
        <translation>%1 (aucune clé définie)</translation>
    </message>
    <message>
        <source>The list of languages could not be read. %1</source>
        <translation>La liste des langues n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>The list of tones could not be read. %1</source>
        <translation>La liste des tons n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>Lecture des choix possibles…</translation>
    </message>
    <message>
        <source>There is nothing to write: no item is in this group.</source>
        <translation>Il n&apos;y a rien à rédiger&#xa0;: aucun article dans ce groupe.</translation>
    </message>
    <message>
        <source>Choose the short text, the long text or both.</source>
        <translation>Choisissez le texte court, le texte long ou les deux.</translation>
    </message>
    <message>
        <source>What this takes is not known. %1</source>
        <translation>Le coût n&apos;est pas connu. %1</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>C&apos;est gratuit.</translation>
    </message>
    <message>
        <source>It costs about %1 XCT.</source>
        <translation>Cela coûte environ %1 XCT.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), %1.</source>
        <translation>
            <numerusform>%Ln texte, %1.</numerusform>
            <numerusform>%Ln textes, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that are approved or edited are written anew too, and wait for review again.</source>
        <translation>Les textes approuvés ou modifiés sont eux aussi rédigés à nouveau, et attendent une nouvelle relecture.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Nothing was started, and your texts are unchanged. %1</source>
        <translation>Rien n&apos;a démarré, et vos textes sont inchangés. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GeneratedView</name>
    <message>
        <source>Generated texts</source>
        <translation>Textes générés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of the field, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The name of the shop stays.</source>
        <translation>Le nom de la boutique reste.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Pas encore de texte.</translation>
    </message>
    <message>
        <source>This sentence was approved before, in another text.</source>
        <translation>Cette phrase a déjà été approuvée, dans un autre texte.</translation>
    </message>
    <message>
        <source>Proven by %1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>Prouvé par %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::GlossaryDialog</name>
    <message>
        <source>A row has no word. Type one, or remove the row.</source>
        <translation>Une ligne n&apos;a pas de mot. Saisissez-en un, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>For “%1” it is missing what to write instead.</source>
        <translation>Pour «&#xa0;%1&#xa0;», il manque ce qu&apos;il faut écrire à la place.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: a term needs a letter or digit and has at most 100 characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: un terme a au moins une lettre ou un chiffre, et 100 caractères au plus.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Words that texts must not use, words that another word is better for, and words that are right as they are, such as brands. Inflected forms are found as well. The glossary is kept on this computer; a file takes it to others.</source>
        <translation>Les mots que les textes ne doivent pas employer, les mots auxquels un autre est préféré, et les mots justes tels quels, comme les marques. Les formes fléchies sont trouvées aussi. Le glossaire est gardé sur cet ordinateur&#xa0;; un fichier le porte à d&apos;autres.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Termes du glossaire</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Écrire plutôt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Interdit</translation>
    </message>
    <message>
        <source>Another is preferred</source>
        <translation>Un autre est préféré</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Juste tel quel</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Ce projet</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Où cela vaut</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is larger than a glossary can be.</source>
        <translation>il est plus grand qu&apos;un glossaire ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n&apos;a été importé. %1</translation>
    </message>
    <message>
        <source>%1 terms are new, %2 were replaced. Save keeps them.</source>
        <translation>%1 termes sont nouveaux, %2 ont été remplacés. Enregistrer les garde.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were written.</source>
        <translation>
            <numerusform>%Ln terme a été écrit.</numerusform>
            <numerusform>%Ln termes ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importer un glossaire</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Exporter le glossaire</translation>
    </message>
</context>
<context>
    <name>galley::ui::HistoryDialog</name>
    <message>
        <source>Brought in</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Edited the text</source>
        <translation>Texte modifié</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation>Reçu par le serveur</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Conflict settled: mine</source>
        <translation>Conflit réglé&#xa0;: la mienne</translation>
    </message>
    <message>
        <source>Conflict settled: theirs</source>
        <translation>Conflit réglé&#xa0;: la leur</translation>
    </message>
    <message>
        <source>Decided by a sample</source>
        <translation>Décidé par échantillon</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Historique de l&apos;article</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>&amp;Export the project&apos;s history…</source>
        <translation>&amp;Exporter l&apos;historique du projet…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>L&apos;historique n&apos;a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n other(s)</source>
        <translation>
            <numerusform>%1, avec %Ln autre</numerusform>
            <numerusform>%1, avec %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This history only grows: nothing in it can be changed or removed.</source>
        <translation>Cet historique ne fait que croître&#xa0;: rien n&apos;y peut être changé ni retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite.</numerusform>
            <numerusform>%Ln lignes ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>L&apos;historique n&apos;a pas pu être écrit. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportWizard</name>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Import products into %1</source>
        <translation>Importer des produits dans %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The project could not be made. %1</source>
        <translation>Le projet n&apos;a pas pu être créé. %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n finding(s). Open the item to read them.</source>
        <translation>
            <numerusform>%Ln remarque. Ouvrez l&apos;article pour la lire.</numerusform>
            <numerusform>%Ln remarques. Ouvrez l&apos;article pour les lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Cet article a été supprimé.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemTable</name>
    <message>
        <source>Review queue</source>
        <translation>File de relecture</translation>
    </message>
    <message>
        <source>Columns of the review queue</source>
        <translation>Colonnes de la file de relecture</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Premières colonnes</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemWords</name>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Gardé sur cet ordinateur uniquement.</translation>
    </message>
    <message>
        <source>The server has everything that you did here.</source>
        <translation>Le serveur a tout ce que vous avez fait ici.</translation>
    </message>
    <message>
        <source>Your change is safe on this computer and waits to be sent.</source>
        <translation>Votre modification est en sûreté sur cet ordinateur et attend d&apos;être envoyée.</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Votre modification est en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>Somebody else changed this item too. The Sync Centre shows both sides.</source>
        <translation>Quelqu&apos;un d&apos;autre a aussi modifié cet article. Le centre de synchronisation montre les deux versions.</translation>
    </message>
    <message>
        <source>The server refused your change. The Sync Centre says why.</source>
        <translation>Le serveur a refusé votre modification. Le centre de synchronisation dit pourquoi.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation>Produit sans nom</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation>marqué pour plus tard</translation>
    </message>
</context>
<context>
    <name>galley::ui::JobsView</name>
    <message>
        <source>Texts for %1</source>
        <translation>Textes pour %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n failed</source>
        <translation>
            <numerusform>%1 – %Ln en échec</numerusform>
            <numerusform>%1 – %Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Relecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is being generated.</source>
        <translation>Rien n&apos;est en cours de génération.</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>un projet</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyMap</name>
    <message>
        <source>In most programs this key selects everything.</source>
        <translation>Dans la plupart des programmes, cette touche sélectionne tout.</translation>
    </message>
    <message>
        <source>In most programs this key refreshes what is shown.</source>
        <translation>Dans la plupart des programmes, cette touche actualise l&apos;affichage.</translation>
    </message>
    <message>
        <source>In most programs this key saves.</source>
        <translation>Dans la plupart des programmes, cette touche enregistre.</translation>
    </message>
    <message>
        <source>In most programs this key searches.</source>
        <translation>Dans la plupart des programmes, cette touche recherche.</translation>
    </message>
    <message>
        <source>In most programs this key copies.</source>
        <translation>Dans la plupart des programmes, cette touche copie.</translation>
    </message>
    <message>
        <source>In most programs this key cuts.</source>
        <translation>Dans la plupart des programmes, cette touche coupe.</translation>
    </message>
    <message>
        <source>In most programs this key pastes.</source>
        <translation>Dans la plupart des programmes, cette touche colle.</translation>
    </message>
    <message>
        <source>In most programs this key undoes.</source>
        <translation>Dans la plupart des programmes, cette touche annule.</translation>
    </message>
    <message>
        <source>In most programs this key ends the program.</source>
        <translation>Dans la plupart des programmes, cette touche quitte le programme.</translation>
    </message>
    <message>
        <source>In most programs this key shows help.</source>
        <translation>Dans la plupart des programmes, cette touche affiche l&apos;aide.</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The keys of this program.</source>
        <translation>Les touches de ce programme.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>A accepts, X rejects, the space bar skips, Backspace undoes.</source>
        <translation>A accepte, X rejette, la barre d&apos;espace saute, Retour arrière annule.</translation>
    </message>
    <message>
        <source>Lightroom</source>
        <translation>Lightroom</translation>
    </message>
    <message>
        <source>P picks, X rejects, E opens one item, G shows the cards.</source>
        <translation>P retient, X rejette, E ouvre un article, G montre les cartes.</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>E archives what is done, # throws away, Z undoes, O opens.</source>
        <translation>E archive ce qui est fait, # jette, Z annule, O ouvre.</translation>
    </message>
    <message>
        <source>One hand (right)</source>
        <translation>Une main (droite)</translation>
    </message>
    <message>
        <source>J and K move, L approves, the key beside it rejects; the left hand is free.</source>
        <translation>J et K déplacent, L approuve, la touche voisine rejette&#xa0;; la main gauche est libre.</translation>
    </message>
    <message>
        <source>One hand (left)</source>
        <translation>Une main (gauche)</translation>
    </message>
    <message>
        <source>D and F move, S approves, A rejects; the right hand is free.</source>
        <translation>D et F déplacent, S approuve, A rejette&#xa0;; la main droite est libre.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyRecorder</name>
    <message>
        <source>Press the new key here</source>
        <translation>Tapez la touche ici</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>The next key that you press here is taken. Tab goes on.</source>
        <translation>La prochaine touche pressée ici est prise. Tab passe à la suite.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeySheet</name>
    <message>
        <source>Keys: %1</source>
        <translation>Touches&#xa0;: %1</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Moving and reading</source>
        <translation>Se déplacer et lire</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>&amp;Changer les touches…</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeysDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Changer les touches</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher des commandes et des touches</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>&amp;Jeu de touches&#xa0;:</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Jeu de touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Two keys, one after the other</source>
        <translation>&amp;Deux touches, l&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>&amp;Ajouter cette touche</translation>
    </message>
    <message>
        <source>&amp;Reset this command</source>
        <translation>&amp;Réinitialiser cette commande</translation>
    </message>
    <message>
        <source>This command has its first keys again.</source>
        <translation>Cette commande a retrouvé ses premières touches.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands: plain letters act while a list or a text to be read has the focus</source>
        <translation>&amp;Les lettres sont des commandes&#xa0;: les simples lettres agissent tant qu&apos;une liste ou un texte à lire a le focus</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>&amp;Tout réinitialiser…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>You changed these keys.</source>
        <translation>Vous avez changé ces touches.</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <comment>command in the list of keys</comment>
        <translation>%1, pas de touche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command in the list of keys, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>command and keys that the user changed</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>You changed some keys.</source>
        <translation>Vous avez changé certaines touches.</translation>
    </message>
    <message>
        <source>No command is selected.</source>
        <translation>Aucune commande n&apos;est sélectionnée.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Touches de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This command has no key. It is found in menus and by its name.</source>
        <translation>Cette commande n&apos;a pas de touche. On la trouve dans les menus et par son nom.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Press the second key.</source>
        <translation>Appuyez sur la seconde touche.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La commande a déjà cette touche.</translation>
    </message>
    <message>
        <source>T&amp;ake this key</source>
        <translation>&amp;Prendre cette touche</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Rien d&apos;autre n&apos;a cette touche.</translation>
    </message>
    <message>
        <source>%1 belongs to this command now.</source>
        <translation>%1 appartient maintenant à cette commande.</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>Lire les touches d&apos;un fichier</translation>
    </message>
    <message>
        <source>Write the keys to a file</source>
        <translation>Écrire les touches dans un fichier</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Touches (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>Le fichier n&apos;a pas pu être lu. %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n command(s) were read.</source>
        <translation>
            <numerusform>Les touches de %Ln commande ont été lues.</numerusform>
            <numerusform>Les touches de %Ln commandes ont été lues.</numerusform>
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
            <numerusform>%Ln touche n&apos;a pas pu servir ici.</numerusform>
            <numerusform>%Ln touches n&apos;ont pas pu servir ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit. %1</translation>
    </message>
    <message>
        <source>The keys were written to the file.</source>
        <translation>Les touches ont été écrites dans le fichier.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>Rendre à chaque commande ses premières touches&#xa0;?</translation>
    </message>
    <message>
        <source>Keys that you changed are lost, unless you have exported them.</source>
        <translation>Les touches que vous avez changées sont perdues, sauf si vous les avez exportées.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Every command has its first keys again.</source>
        <translation>Chaque commande a retrouvé ses premières touches.</translation>
    </message>
</context>
<context>
    <name>galley::ui::LiveView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Texts in the shop now</source>
        <translation>Textes en ligne dans la boutique</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a text, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The shop has no text for this product.</source>
        <translation>La boutique n&apos;a pas de texte pour ce produit.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Ouverture de la boutique d&apos;exemple…</translation>
    </message>
    <message>
        <source>The workspace could not be opened. What is in it is safe on this computer. %1</source>
        <translation>L&apos;espace de travail n&apos;a pas pu être ouvert. Son contenu est en sûreté sur cet ordinateur. %1</translation>
    </message>
    <message>
        <source>This computer has no key store, so your sign-in ends when Galley is closed.</source>
        <translation>Cet ordinateur n&apos;a pas de trousseau de clés&#xa0;; votre session prend donc fin quand Galley se ferme.</translation>
    </message>
    <message>
        <source>Opening the workspace on this computer…</source>
        <translation>Ouverture de l&apos;espace de travail sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Opening the team&apos;s workspace…</source>
        <translation>Ouverture de l&apos;espace de travail de l&apos;équipe…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>The job could not be stopped. %1</source>
        <translation>La tâche n&apos;a pas pu être arrêtée. %1</translation>
    </message>
    <message>
        <source>Texts for %1: %2.</source>
        <translation>Textes pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Supprimer la boutique d&apos;exemple</translation>
    </message>
    <message>
        <source>Remove the sample shop and all that you did in it?</source>
        <translation>Supprimer la boutique d&apos;exemple et tout ce que vous y avez fait&#xa0;?</translation>
    </message>
    <message>
        <source>Your own workspaces are not touched. The sample shop can be made anew at any time.</source>
        <translation>Vos propres espaces de travail ne sont pas touchés. La boutique d&apos;exemple peut être recréée à tout moment.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The sample shop could not be removed. %1</source>
        <translation>La boutique d&apos;exemple n&apos;a pas pu être supprimée. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::MapStep</name>
    <message>
        <source>&amp;Mapping:</source>
        <translation>&amp;Association&#xa0;:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>&amp;Enregistrer cette association…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Les colonnes et leurs champs</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Champ de la colonne %1</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Attribute with another name…</source>
        <translation>Attribut sous un autre nom…</translation>
    </message>
    <message>
        <source>Attribute with another name</source>
        <translation>Attribut sous un autre nom</translation>
    </message>
    <message>
        <source>Name of the attribute:</source>
        <translation>Nom de l&apos;attribut&#xa0;:</translation>
    </message>
    <message>
        <source>At least one column must be the name, the SKU or the id of the product.</source>
        <translation>Au moins une colonne doit être le nom, la référence ou l&apos;identifiant du produit.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. %1</source>
        <translation>L&apos;association enregistrée ne peut pas être lue. %1</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Enregistrer cette association</translation>
    </message>
    <message>
        <source>Name, such as the supplier:</source>
        <translation>Nom, par exemple le fournisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Say which column holds what. Columns without a field are kept as attributes of the product.</source>
        <translation>Indiquez ce que contient chaque colonne. Les colonnes sans champ deviennent des attributs du produit.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MatchStep</name>
    <message>
        <source>A product is there already:</source>
        <translation>Un produit existe déjà&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Update its data</source>
        <translation>&amp;Mettre à jour ses données</translation>
    </message>
    <message>
        <source>Facts are brought up to date. Generated texts and decisions stay.</source>
        <translation>Les données sont mises à jour. Les textes générés et les décisions restent.</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>&amp;L&apos;ignorer</translation>
    </message>
    <message>
        <source>Only products that are new come in.</source>
        <translation>Seuls les nouveaux produits entrent.</translation>
    </message>
    <message>
        <source>&amp;Add it once more</source>
        <translation>L&apos;&amp;ajouter encore une fois</translation>
    </message>
    <message>
        <source>Every row becomes a product, even when there is one with the same id.</source>
        <translation>Chaque ligne devient un produit, même s&apos;il en existe un avec le même identifiant.</translation>
    </message>
    <message>
        <source>A cell of the file is empty:</source>
        <translation>Une cellule du fichier est vide&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>&amp;Garder ce qui est là</translation>
    </message>
    <message>
        <source>An empty cell says nothing.</source>
        <translation>Une cellule vide ne dit rien.</translation>
    </message>
    <message>
        <source>&amp;Clear the field</source>
        <translation>&amp;Vider le champ</translation>
    </message>
    <message>
        <source>An empty cell means that the product has no such value any more.</source>
        <translation>Une cellule vide signifie que le produit n&apos;a plus cette valeur.</translation>
    </message>
    <message>
        <source>Products are recognised by the id that the shop&apos;s file gives them.</source>
        <translation>Les produits sont reconnus par l&apos;identifiant que leur donne le fichier de la boutique.</translation>
    </message>
    <message>
        <source>Products are recognised by the column “%1”.</source>
        <translation>Les produits sont reconnus par la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Rapprocher</translation>
    </message>
    <message>
        <source>Say what happens with products that the project has already.</source>
        <translation>Dites ce qu&apos;il advient des produits que le projet a déjà.</translation>
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
            <numerusform>%Ln essai</numerusform>
            <numerusform>%Ln essais</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui bloque</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageHeader</name>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProgressWords</name>
    <message>
        <source>about a minute left</source>
        <translation>encore une minute environ</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>encore %1 à %2 minutes</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>encore %Ln heure environ</numerusform>
            <numerusform>encore %Ln heures environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>encore %1 à %2 heures</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>Les %1 sont décidés</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 sur %2 décidés</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restants</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Shop system:</source>
        <translation>&amp;Système de boutique&#xa0;:</translation>
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
        <translation>Pas encore de textes</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a project: name, shop system, counts by state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Shop system</source>
        <translation>Système de boutique</translation>
    </message>
    <message>
        <source>Where its texts stand</source>
        <translation>Où en sont les textes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalés</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsPage</name>
    <message>
        <source>The project was not made. %1</source>
        <translation>Le projet n&apos;a pas été créé. %1</translation>
    </message>
    <message>
        <source>The project keeps its name. %1</source>
        <translation>Le projet garde son nom. %1</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>Rien n&apos;a été supprimé. %1</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>«&#xa0;%1&#xa0;» est vide maintenant.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in this workspace</source>
        <translation>
            <numerusform>%Ln projet dans cet espace de travail</numerusform>
            <numerusform>%Ln projets dans cet espace de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; opens a project for review · &lt;b&gt;%2&lt;/b&gt; renames · &lt;b&gt;%3&lt;/b&gt; finds any command</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; ouvre un projet pour relecture · &lt;b&gt;%2&lt;/b&gt; renomme · &lt;b&gt;%3&lt;/b&gt; trouve toute commande</translation>
    </message>
    <message>
        <source>The list of projects could not be read. %1</source>
        <translation>La liste des projets n&apos;a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>“%1” stays where it is. %2</source>
        <translation>«&#xa0;%1&#xa0;» reste où il est. %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour.</translation>
    </message>
    <message>
        <source>The project stays in the trash. %1</source>
        <translation>Le projet reste dans la corbeille. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsView</name>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Which projects are shown</source>
        <translation>Quels projets sont affichés</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>In use (%1)</source>
        <translation>En cours (%1)</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Corbeille (%1)</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>No texts yet. Bring a list or make some.</source>
        <translation>Pas encore de textes. Apportez une liste ou créez-en.</translation>
    </message>
    <message>
        <source>Projects that you move to the trash stay here until you delete them for good.</source>
        <translation>Les projets mis à la corbeille restent ici jusqu&apos;à ce que vous les supprimiez définitivement.</translation>
    </message>
    <message>
        <source>A CSV file from WooCommerce, Shopify or Magento 2 will do. Nothing is sent to a shop.</source>
        <translation>Un fichier CSV de WooCommerce, Shopify ou Magento 2 suffit. Rien n&apos;est envoyé à une boutique.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>This deletes the project with its products, texts and decisions. It cannot be undone.</source>
        <translation>Cela supprime le projet avec ses produits, ses textes et ses décisions. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>Empty the project</source>
        <translation>Vider le projet</translation>
    </message>
    <message>
        <source>This deletes all products and texts of the project; the project itself and its settings stay. It cannot be undone.</source>
        <translation>Cela supprime tous les produits et textes du projet&#xa0;; le projet lui-même et ses réglages restent. C&apos;est irréversible.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QrCodeView</name>
    <message>
        <source>QR code for your authenticator app; the secret beside it can be typed instead</source>
        <translation>Code QR pour votre application d&apos;authentification&#xa0;; vous pouvez aussi taper le secret affiché à côté</translation>
    </message>
</context>
<context>
    <name>galley::ui::QueueActions</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Saved views: filters and orders with a name</source>
        <translation>Vues enregistrées&#xa0;: filtres et ordres avec un nom</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vue enregistrée %1</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history were written.</source>
        <translation>
            <numerusform>%Ln ligne d&apos;historique a été écrite.</numerusform>
            <numerusform>%Ln lignes d&apos;historique ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>L&apos;historique n&apos;a pas pu être écrit. %1</translation>
    </message>
    <message>
        <source>%1 done, %2 skipped.</source>
        <translation>%1 faits, %2 ignorés.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReasonCountsDialog</name>
    <message>
        <source>Why texts of %1 were rejected</source>
        <translation>Pourquoi des textes de %1 ont été rejetés</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Reasons and how often they were given</source>
        <translation>Motifs et nombre de fois où ils ont été donnés</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln texte</numerusform>
            <numerusform>%1&#xa0;: %Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No text of this project is rejected now.</source>
        <translation>Aucun texte de ce projet n&apos;est rejeté à présent.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are rejected now.</source>
        <translation>
            <numerusform>%Ln texte est rejeté à présent.</numerusform>
            <numerusform>%Ln textes sont rejetés à présent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (%2 %).</source>
        <translation>Le plus souvent&#xa0;: %1 (%2 %).</translation>
    </message>
    <message>
        <source>The reasons could not be counted. %1</source>
        <translation>Les motifs n&apos;ont pas pu être comptés. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasons</name>
    <message>
        <source>Wrong fact</source>
        <translation>Fait inexact</translation>
    </message>
    <message>
        <source>Claim without proof</source>
        <translation>Affirmation sans preuve</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Faits manquants</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Ton inadapté</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longueur inadaptée</translation>
    </message>
    <message>
        <source>Language mistakes</source>
        <translation>Fautes de langue</translation>
    </message>
    <message>
        <source>Too much like others</source>
        <translation>Trop semblable aux autres</translation>
    </message>
    <message>
        <source>Broken formatting</source>
        <translation>Mise en forme cassée</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sans preuve</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
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
        <translation>Motifs de rejet</translation>
    </message>
    <message>
        <source>The keys 1 to 9 reject with these reasons, in this order. The next generation of a text is told its reason, so say what is wrong.</source>
        <translation>Les touches 1 à 9 rejettent avec ces motifs, dans cet ordre. La prochaine génération d&apos;un texte est informée de son motif&#xa0;; dites donc ce qui ne va pas.</translation>
    </message>
    <message>
        <source>&amp;Only for the project “%1”</source>
        <translation>&amp;Seulement pour le projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reasons, in the order of their keys</source>
        <translation>Motifs, dans l&apos;ordre de leurs touches</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nouveau motif</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>&amp;Reformuler</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;First list</source>
        <translation>&amp;Première liste</translation>
    </message>
    <message>
        <source>Gives the list back that Galley came with.</source>
        <translation>Rend la liste fournie avec Galley.</translation>
    </message>
    <message>
        <source>&amp;Every rejection needs a reason: the key for rejecting waits for a digit</source>
        <translation>&amp;Chaque rejet demande un motif&#xa0;: la touche de rejet attend un chiffre</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, touche %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Respecter la casse</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Expression régulière</translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n selected text(s)</source>
        <translation>
            <numerusform>Remplacer dans le %Ln texte sélectionné</numerusform>
            <numerusform>Remplacer dans les %Ln textes sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n text(s) of this view</source>
        <translation>
            <numerusform>Remplacer dans le %Ln texte de cette vue</numerusform>
            <numerusform>Remplacer dans les %Ln textes de cette vue</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Whether this field is looked through</source>
        <translation>Si l&apos;on cherche dans ce champ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Places that will be replaced</source>
        <translation>Endroits qui seront remplacés</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Only what readers see is looked through; tags stay as they are.</source>
        <translation>On ne cherche que dans ce que voient les lecteurs&#xa0;; les balises restent telles quelles.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Écrivez ce qu&apos;il faut trouver.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Choisissez au moins un champ.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n text(s)…</source>
        <translation>
            <numerusform>Recherche dans %Ln texte…</numerusform>
            <numerusform>Recherche dans %Ln textes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Remplacer %Ln endroit</numerusform>
            <numerusform>Remplacer %Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n text(s).</source>
        <translation>
            <numerusform>Rien n&apos;a été trouvé dans %Ln texte.</numerusform>
            <numerusform>Rien n&apos;a été trouvé dans %Ln textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are checked.</source>
        <translation>%1 endroits sur %2 sont cochés.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided item(s) go back to be reviewed.</source>
        <translation>
            <numerusform>%Ln article décidé retourne en relecture.</numerusform>
            <numerusform>%Ln articles décidés retournent en relecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more places; replace these first.</source>
        <translation>Il y a d&apos;autres endroits&#xa0;; remplacez d&apos;abord ceux-ci.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long for %n text(s), which were left out.</source>
        <translation>
            <numerusform>L&apos;expression a pris trop de temps pour %Ln texte, laissé de côté.</numerusform>
            <numerusform>L&apos;expression a pris trop de temps pour %Ln textes, laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n item(s)</source>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» dans %Ln article</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» dans %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Cela n&apos;a pas pu être enregistré, et rien n&apos;a été modifié. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewBody</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>The project whose texts are reviewed</source>
        <translation>Le projet dont les textes sont relus</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Progression de la génération</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n&apos;est ouvert.</translation>
    </message>
    <message>
        <source>Choose a project above, or bring a list of products from your shop.</source>
        <translation>Choisissez un projet ci-dessus, ou apportez une liste de produits de votre boutique.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file…</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Pas encore de textes.</translation>
    </message>
    <message>
        <source>Bring a list of products from your shop; texts for them are written here.</source>
        <translation>Apportez une liste de produits de votre boutique&#xa0;; leurs textes sont rédigés ici.</translation>
    </message>
    <message>
        <source>The approved texts can go to your shop now.</source>
        <translation>Les textes approuvés peuvent maintenant aller dans votre boutique.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>%Ln texte rejeté attend d&apos;être rédigé à nouveau.</numerusform>
            <numerusform>%Ln textes rejetés attendent d&apos;être rédigés à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) are decided.</source>
        <translation>
            <numerusform>Le seul article est décidé.</numerusform>
            <numerusform>Les %Ln articles sont tous décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 items match.</source>
        <translation>Aucun des %1 articles ne correspond.</translation>
    </message>
    <message>
        <source>Every item of this project is excluded.</source>
        <translation>Tous les articles de ce projet sont exclus.</translation>
    </message>
    <message>
        <source>Excluded items can be shown and restored.</source>
        <translation>Les articles exclus peuvent être affichés et réintégrés.</translation>
    </message>
    <message numerus="yes">
        <source>All items are decided. %n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>Tous les articles sont décidés. %Ln texte rejeté attend d&apos;être rédigé à nouveau.</numerusform>
            <numerusform>Tous les articles sont décidés. %Ln textes rejetés attendent d&apos;être rédigés à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items are decided. The approved texts can be exported now.</source>
        <translation>Tous les articles sont décidés. Les textes approuvés peuvent maintenant être exportés.</translation>
    </message>
    <message>
        <source>Writing texts: %1 of %2</source>
        <translation>Rédaction des textes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Waiting for the writer…</source>
        <translation>En attente du rédacteur…</translation>
    </message>
    <message>
        <source>The mark could not be stored. %1</source>
        <translation>La marque n&apos;a pas pu être enregistrée. %1</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n item(s) are gone.</source>
        <translation>
            <numerusform>La marque de %Ln article est retirée.</numerusform>
            <numerusform>Les marques de %Ln articles sont retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are marked for later.</source>
        <translation>
            <numerusform>%Ln article est marqué pour plus tard.</numerusform>
            <numerusform>%Ln articles sont marqués pour plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; approve – &lt;b&gt;%2&lt;/b&gt; reject – &lt;b&gt;%3&lt;/b&gt; exclude – &lt;b&gt;%4&lt;/b&gt; undo – &lt;b&gt;?&lt;/b&gt; all keys</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; approuver – &lt;b&gt;%2&lt;/b&gt; rejeter – &lt;b&gt;%3&lt;/b&gt; exclure – &lt;b&gt;%4&lt;/b&gt; annuler – &lt;b&gt;?&lt;/b&gt; toutes les touches</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you were editing were not saved. The draft is kept.</source>
        <translation>
            <numerusform>%Ln texte que vous modifiiez n&apos;a pas été enregistré. Le brouillon est gardé.</numerusform>
            <numerusform>%Ln textes que vous modifiiez n&apos;ont pas été enregistrés. Les brouillons sont gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
    <message>
        <source>Reject because</source>
        <translation>Rejeter car</translation>
    </message>
    <message numerus="yes">
        <source>Texts for %n item(s) are being written. You can go on reviewing meanwhile.</source>
        <translation>
            <numerusform>Les textes de %Ln article sont en cours de rédaction. Vous pouvez continuer la relecture.</numerusform>
            <numerusform>Les textes de %Ln articles sont en cours de rédaction. Vous pouvez continuer la relecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation stops. What is written stays.</source>
        <translation>La génération s&apos;arrête. Ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>The generation could not be stopped. %1</source>
        <translation>La génération n&apos;a pas pu être arrêtée. %1</translation>
    </message>
    <message>
        <source>Every rejection needs a reason here. Press a digit from 1 to %1, or %2 for another reason.</source>
        <translation>Ici, chaque rejet demande un motif. Appuyez sur un chiffre de 1 à %1, ou sur %2 pour un autre motif.</translation>
    </message>
    <message>
        <source>Reject with another reason</source>
        <translation>Rejeter pour un autre motif</translation>
    </message>
    <message>
        <source>&amp;What is wrong with the text? The next generation is told.</source>
        <translation>&amp;Qu&apos;est-ce qui ne va pas dans ce texte&#xa0;? La prochaine génération en est informée.</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Rejeter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l&apos;import</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l&apos;import</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Annuler l&apos;import</translation>
    </message>
    <message>
        <source>&amp;Generate texts…</source>
        <translation>&amp;Générer des textes…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Il a été arrêté.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on and tells how it ended.</source>
        <translation>Vous pouvez fermer cette fenêtre&#xa0;; l&apos;import continue et dira comment il s&apos;est terminé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L&apos;import a été arrêté.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>L&apos;import a échoué.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n&apos;a été modifié. %1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 est importé.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged.</source>
        <translation>%1 nouveaux, %2 mis à jour, %3 inchangés.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Retrait de l&apos;import…</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>Il n&apos;a pas pu être retiré. %1</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L&apos;import a été retiré.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>Le projet est comme avant.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>The file is brought in as a whole or not at all. You may close this window meanwhile.</source>
        <translation>Le fichier entre en entier ou pas du tout. Vous pouvez fermer cette fenêtre entre-temps.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>Leave the sample</source>
        <translation>Quitter l&apos;échantillon</translation>
    </message>
    <message>
        <source>The sample is kept; it can be gone on with at any time.</source>
        <translation>L&apos;échantillon est gardé&#xa0;; vous pouvez le reprendre à tout moment.</translation>
    </message>
    <message>
        <source>The sample could not be stored. %1</source>
        <translation>L&apos;échantillon n&apos;a pas pu être enregistré. %1</translation>
    </message>
    <message>
        <source>There is no sample to go on with.</source>
        <translation>Il n&apos;y a pas d&apos;échantillon à reprendre.</translation>
    </message>
    <message>
        <source>Accepted: %1 defects in %2 texts, %3 were allowed.</source>
        <translation>Accepté&#xa0;: %1 défauts dans %2 textes, %3 étaient admis.</translation>
    </message>
    <message>
        <source>Refused: %1 defects, %2 were allowed. The whole lot is to be reviewed.</source>
        <translation>Refusé&#xa0;: %1 défauts, %2 étaient admis. Tout le lot est à relire.</translation>
    </message>
    <message>
        <source>Sample of %1 out of %2: %3 decided, %4 defects, %5 allowed.</source>
        <translation>Échantillon de %1 sur %2&#xa0;: %3 décidés, %4 défauts, %5 admis.</translation>
    </message>
    <message>
        <source>Approve the rest of the lot</source>
        <translation>Approuver le reste du lot</translation>
    </message>
    <message>
        <source>Review the whole lot</source>
        <translation>Relire tout le lot</translation>
    </message>
    <message numerus="yes">
        <source>%1 It has %n text(s).</source>
        <translation>
            <numerusform>%1 Il y a %Ln texte.</numerusform>
            <numerusform>%1 Il y a %Ln textes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleDialog</name>
    <message>
        <source>Accept by sample</source>
        <translation>Accepter par échantillon</translation>
    </message>
    <message>
        <source>Some texts are drawn by chance and reviewed. With few enough defects among them the rest can be approved together; with more, all are reviewed one by one. A defect is a text that you reject or exclude.</source>
        <translation>Quelques textes sont tirés au hasard et relus. S&apos;ils ont assez peu de défauts, le reste peut être approuvé d&apos;un coup&#xa0;; sinon, tous sont relus un à un. Un défaut est un texte que vous rejetez ou excluez.</translation>
    </message>
    <message>
        <source>I: fewer are drawn</source>
        <translation>I&#xa0;: on en tire moins</translation>
    </message>
    <message>
        <source>II: the usual one</source>
        <translation>II&#xa0;: le niveau habituel</translation>
    </message>
    <message>
        <source>III: more are drawn</source>
        <translation>III&#xa0;: on en tire plus</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>Niveau de contrôle</translation>
    </message>
    <message>
        <source>%1 % defective</source>
        <translation>%1 % défectueux</translation>
    </message>
    <message>
        <source>Acceptance quality limit</source>
        <translation>Limite de qualité acceptable</translation>
    </message>
    <message>
        <source>Inspection &amp;level</source>
        <translation>&amp;Niveau de contrôle</translation>
    </message>
    <message>
        <source>Acceptance &amp;quality limit</source>
        <translation>&amp;Limite de qualité acceptable</translation>
    </message>
    <message>
        <source>By ISO 2859-1, single sampling, normal inspection.</source>
        <translation>Selon ISO 2859-1, échantillonnage simple, contrôle normal.</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Tirer l&apos;échantillon</translation>
    </message>
    <message>
        <source>A sample needs at least two undecided texts in this view.</source>
        <translation>Un échantillon demande au moins deux textes à décider dans cette vue.</translation>
    </message>
    <message>
        <source>This plan asks for all %1 texts.</source>
        <translation>Ce plan demande les %1 textes.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are drawn (code letter %3).</source>
        <translation>%1 textes sur %2 sont tirés (lettre-code %3).</translation>
    </message>
    <message>
        <source>With up to %1 defects the lot is accepted, from %2 on it is refused.</source>
        <translation>Jusqu&apos;à %1 défauts, le lot est accepté&#xa0;; à partir de %2, il est refusé.</translation>
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
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>%1 (Sample)</source>
        <comment>the window&apos;s title: name of the workspace</comment>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language of Galley:</source>
        <translation>&amp;Langue de Galley&#xa0;:</translation>
    </message>
    <message>
        <source>Galley speaks the chosen language when you start it again.</source>
        <translation>Galley parlera la langue choisie quand vous le redémarrerez.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>À propos de Galley</translation>
    </message>
    <message>
        <source>Galley %1</source>
        <translation>Galley %1</translation>
    </message>
    <message>
        <source>A desktop workspace for e-commerce content teams.

Galley is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un espace de travail pour les équipes de contenu de l&apos;e-commerce.

Galley est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Close without keeping the backup codes? They are not shown again.</source>
        <translation>Fermer sans garder les codes de secours&#xa0;? Ils ne seront plus affichés.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>https://galley.your-company.example</source>
        <translation>https://galley.votre-entreprise.example</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>Envoyer &amp;un autre code</translation>
    </message>
    <message>
        <source>No access to it? Type one of your backup codes instead.</source>
        <translation>Vous n&apos;y avez pas accès&#xa0;? Saisissez plutôt un de vos codes de secours.</translation>
    </message>
    <message>
        <source>Your organization asks for a second factor at sign-in. Choose how you want to get its codes.</source>
        <translation>Votre organisation demande un second facteur à la connexion. Choisissez comment vous voulez recevoir ses codes.</translation>
    </message>
    <message>
        <source>From an &amp;authenticator app on your phone or computer</source>
        <translation>&amp;D&apos;une application d&apos;authentification sur téléphone ou ordinateur</translation>
    </message>
    <message>
        <source>By e-&amp;mail</source>
        <translation>&amp;Par e-mail</translation>
    </message>
    <message>
        <source>Secret for the authenticator app; use Copy to take it</source>
        <translation>Secret pour l&apos;application d&apos;authentification&#xa0;; utilisez Copier pour le prendre</translation>
    </message>
    <message>
        <source>Or type this secret into the app:</source>
        <translation>Ou tapez ce secret dans l&apos;application&#xa0;:</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>Copier &amp;le secret</translation>
    </message>
    <message>
        <source>These codes let you in when your second factor is lost. Each works once. They are shown only now: keep them in a safe place.</source>
        <translation>Ces codes vous laissent entrer si votre second facteur est perdu. Chacun sert une fois. Ils ne s&apos;affichent que maintenant&#xa0;: gardez-les en lieu sûr.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>The codes are on the clipboard for 30 seconds.</source>
        <translation>Les codes sont dans le presse-papiers pour 30 secondes.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>E&amp;nregistrer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>&amp;J&apos;ai gardé ces codes</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Second facteur</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A code was sent to %1. It works for some minutes.</source>
        <translation>Un code a été envoyé à %1. Il est valable quelques minutes.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator app shows for this account.</source>
        <translation>Saisissez le code que votre application d&apos;authentification affiche pour ce compte.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurer un second facteur</translation>
    </message>
    <message>
        <source>Confirm the second factor</source>
        <translation>Confirmer le second facteur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>A code was sent to %1. Type it here to confirm.</source>
        <translation>Un code a été envoyé à %1. Saisissez-le ici pour confirmer.</translation>
    </message>
    <message>
        <source>Scan this picture with your authenticator app, then type the code that it shows.</source>
        <translation>Scannez cette image avec votre application d&apos;authentification, puis saisissez le code qu&apos;elle affiche.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Gardez vos codes de secours</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>The server could not be reached. What you did on this computer is safe. Check the address and your connection, then try again. (%1)</source>
        <translation>Le serveur n&apos;a pas pu être joint. Ce que vous avez fait sur cet ordinateur est en sûreté. Vérifiez l&apos;adresse et votre connexion, puis réessayez. (%1)</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute, then try again. (%1)</source>
        <translation>Il y a eu trop de tentatives. Attendez une minute, puis réessayez. (%1)</translation>
    </message>
    <message>
        <source>The secret is on the clipboard for 30 seconds.</source>
        <translation>Le secret est dans le presse-papiers pour 30 secondes.</translation>
    </message>
    <message>
        <source>Save the backup codes</source>
        <translation>Enregistrer les codes de secours</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The codes could not be saved there. Choose another folder, or copy or print them. (%1)</source>
        <translation>Les codes n&apos;ont pas pu y être enregistrés. Choisissez un autre dossier, ou copiez ou imprimez-les. (%1)</translation>
    </message>
    <message>
        <source>The codes are saved. Keep the file where nobody else reads it.</source>
        <translation>Les codes sont enregistrés. Gardez le fichier là où personne d&apos;autre ne le lit.</translation>
    </message>
    <message>
        <source>Galley backup codes for %1</source>
        <translation>Codes de secours Galley pour %1</translation>
    </message>
    <message>
        <source>The second factor is set up. Each code works once: wait until your authenticator app shows the next one, and type that.</source>
        <translation>Le second facteur est configuré. Chaque code sert une fois&#xa0;: attendez que votre application d&apos;authentification affiche le suivant, et saisissez-le.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Progression des tâches en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%Ln tâche en cours</numerusform>
            <numerusform>%Ln tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Affiche ce qui est en cours de génération, et l&apos;arrête.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusSegments</name>
    <message>
        <source>Show every item that is not excluded</source>
        <translation>Afficher tous les articles qui ne sont pas exclus</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, how many</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show only what is %1</source>
        <translation>Afficher uniquement ce qui est %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps that can be taken back</source>
        <translation>Étapes qui peuvent être annulées</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>&amp;Annuler cette étape</translation>
    </message>
    <message>
        <source>The steps could not be read. %1</source>
        <translation>Les étapes n&apos;ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2</source>
        <comment>step, what was left alone</comment>
        <translation>Annulé&#xa0;: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln article a été modifié depuis et reste tel quel.</numerusform>
            <numerusform>%Ln articles ont été modifiés depuis et restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreDialog</name>
    <message>
        <source>Sync Centre</source>
        <translation>Centre de synchronisation</translation>
    </message>
    <message>
        <source>The change still waits. %1</source>
        <translation>La modification attend toujours. %1</translation>
    </message>
    <message>
        <source>The change is still there. %1</source>
        <translation>La modification est toujours là. %1</translation>
    </message>
    <message>
        <source>The list of waiting changes could not be read. Nothing is lost. %1</source>
        <translation>La liste des modifications en attente n&apos;a pas pu être lue. Rien n&apos;est perdu. %1</translation>
    </message>
    <message>
        <source>Both versions are still there. %1</source>
        <translation>Les deux versions sont toujours là. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreView</name>
    <message>
        <source>&amp;Open item</source>
        <translation>&amp;Ouvrir l&apos;article</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Travailler hors ligne</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Shows the item on the review page.</source>
        <translation>Affiche l&apos;article sur la page de relecture.</translation>
    </message>
    <message>
        <source>Sends this change again at once.</source>
        <translation>Envoie à nouveau cette modification, tout de suite.</translation>
    </message>
    <message>
        <source>Takes this change back and shows the server&apos;s state again. The history keeps it.</source>
        <translation>Retire cette modification et affiche à nouveau l&apos;état du serveur. L&apos;historique la garde.</translation>
    </message>
    <message>
        <source>Shows both versions, to choose one.</source>
        <translation>Affiche les deux versions, pour en choisir une.</translation>
    </message>
    <message>
        <source>Give up a change</source>
        <translation>Abandonner une modification</translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>Abandonner «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The server&apos;s state is shown again. Your history keeps what you did.</source>
        <translation>L&apos;état du serveur est affiché à nouveau. Votre historique garde ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Short text</source>
        <translation>&amp;Texte court</translation>
    </message>
    <message>
        <source>&amp;Long text</source>
        <translation>Texte &amp;long</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texte court</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>Esc leaves and keeps your draft.</source>
        <translation>Échap quitte et garde votre brouillon.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and approve (Ctrl+Enter)</source>
        <translation>Enregistrer et approuver (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in the shop</source>
        <translation>%1 octets sur %2 dans la boutique</translation>
    </message>
    <message>
        <source>%1 of %2 characters in the shop</source>
        <translation>%1 caractères sur %2 dans la boutique</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>length as people read it, length as the shop counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <comment>lengths of a text</comment>
        <translation>%1&#xa0;: trop long</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextViews</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>galley::ui::TypedConfirmation</name>
    <message>
        <source>Type the project&apos;s &amp;name to confirm: %1</source>
        <translation>&amp;Saisissez le nom du projet pour confirmer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ViewsDialog</name>
    <message>
        <source>This is no file with views of Galley.</source>
        <translation>Ce n&apos;est pas un fichier de vues de Galley.</translation>
    </message>
    <message>
        <source>A view in this file has no name or an order that is not known. Nothing was taken.</source>
        <translation>Une vue de ce fichier n&apos;a pas de nom, ou un ordre inconnu. Rien n&apos;a été pris.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>The first nine views have the keys Ctrl+1 to Ctrl+9. Only you see them.</source>
        <translation>Les neuf premières vues ont les touches Ctrl+1 à Ctrl+9. Vous seul les voyez.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vues (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter des vues</translation>
    </message>
    <message>
        <source>Every item that is not excluded</source>
        <translation>Tous les articles qui ne sont pas exclus</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were brought.</source>
        <translation>
            <numerusform>%Ln vue a été apportée.</numerusform>
            <numerusform>%Ln vues ont été apportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>%Ln vue a été écrite.</numerusform>
            <numerusform>%Ln vues ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomeView</name>
    <message>
        <source>Welcome to Galley</source>
        <translation>Bienvenue dans Galley</translation>
    </message>
    <message>
        <source>You can connect any time; nothing you do here gets lost.</source>
        <translation>Vous pourrez vous connecter à tout moment&#xa0;; rien de ce que vous faites ici ne se perd.</translation>
    </message>
    <message>
        <source>Try with the sample shop</source>
        <translation>Essayer avec la boutique d&apos;exemple</translation>
    </message>
    <message>
        <source>200 products with generated texts, some with planted faults. Nothing to set up.</source>
        <translation>200 produits avec des textes générés, dont certains avec des fautes glissées exprès. Rien à configurer.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Travailler sur cet ordinateur</translation>
    </message>
    <message>
        <source>Bring your own list of products and make texts from it. No account is needed.</source>
        <translation>Apportez votre propre liste de produits et faites-en des textes. Aucun compte n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Se connecter à un serveur</translation>
    </message>
    <message>
        <source>Sign in to work with your team.</source>
        <translation>Connectez-vous pour travailler avec votre équipe.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Workspaces to open again</source>
        <translation>Espaces de travail à rouvrir</translation>
    </message>
    <message>
        <source>%1 – last opened %2</source>
        <translation>%1 – dernière ouverture %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews, generates and exports texts for shops.</source>
        <translation>Relit, génère et exporte des textes pour boutiques.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder instead of the user&apos;s own.</source>
        <translation>Garde tout dans ce dossier plutôt que dans celui de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Opens the sample shop.</source>
        <translation>Ouvre la boutique d&apos;exemple.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so that Galley could not keep your work there.</source>
        <translation>Impossible d&apos;écrire dans le dossier %1&#xa0;; Galley ne pourrait donc pas y garder votre travail.</translation>
    </message>
    <message>
        <source>This profile is open in another Galley, which does not answer.</source>
        <translation>Ce profil est ouvert dans un autre Galley, qui ne répond pas.</translation>
    </message>
</context>
</TS>
