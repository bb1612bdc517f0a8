<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>Crea un proyecto vacío.</translation>
    </message>
    <message>
        <source>&amp;Import products…</source>
        <translation>I&amp;mportar productos…</translation>
    </message>
    <message>
        <source>Brings a product file into the selected project, or into a new one.</source>
        <translation>Trae un archivo de productos al proyecto seleccionado o a uno nuevo.</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>A&amp;brir para revisar</translation>
    </message>
    <message>
        <source>Opens the selected project&apos;s review queue.</source>
        <translation>Abre la cola de revisión del proyecto seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Cambiar nombre…</translation>
    </message>
    <message>
        <source>Gives the selected project another name.</source>
        <translation>Da otro nombre al proyecto seleccionado.</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>Deletes all products and texts of the selected project, and keeps the project.</source>
        <translation>Elimina todos los productos y textos del proyecto seleccionado, y conserva el proyecto.</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Mover &amp;a la papelera</translation>
    </message>
    <message>
        <source>Puts the selected project into the trash, from where it can be restored.</source>
        <translation>Pone el proyecto seleccionado en la papelera, de donde se puede recuperar.</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>R&amp;ecuperar</translation>
    </message>
    <message>
        <source>Takes the selected project out of the trash.</source>
        <translation>Saca el proyecto seleccionado de la papelera.</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Eliminar &amp;para siempre…</translation>
    </message>
    <message>
        <source>Deletes the selected project and all its texts. This cannot be undone.</source>
        <translation>Elimina el proyecto seleccionado y todos sus textos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Show t&amp;rash</source>
        <translation>Mostrar &amp;la papelera</translation>
    </message>
    <message>
        <source>Shows the projects in the trash, or those in use.</source>
        <translation>Muestra los proyectos de la papelera, o los que están en uso.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Approve the selected texts and go on to the next.</source>
        <translation>Aprobar los textos seleccionados y pasar al siguiente.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>Reject the selected texts without a reason and go on to the next.</source>
        <translation>Rechazar los textos seleccionados sin motivo y pasar al siguiente.</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Leave the selected products out of exports and publishing. This does not judge their texts.</source>
        <translation>Dejar los productos seleccionados fuera de exportaciones y publicación. No juzga sus textos.</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>Re&amp;staurar</translation>
    </message>
    <message>
        <source>Take excluded products back, with the status they had.</source>
        <translation>Volver a incluir productos excluidos, con el estado que tenían.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last decision and go back to its item.</source>
        <translation>Deshacer la última decisión y volver a su artículo.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>Volver a hacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Ed&amp;itar</translation>
    </message>
    <message>
        <source>Edit the texts in place. Ctrl+Enter saves, approves and goes on.</source>
        <translation>Editar los textos en su sitio. Ctrl+Intro guarda, aprueba y sigue.</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>Guardar y aprobar</translation>
    </message>
    <message>
        <source>Save the edited text, approve it and go on to the next.</source>
        <translation>Guardar el texto editado, aprobarlo y pasar al siguiente.</translation>
    </message>
    <message>
        <source>Save the edited text</source>
        <translation>Guardar el texto editado</translation>
    </message>
    <message>
        <source>Save the edited text without deciding.</source>
        <translation>Guardar el texto editado sin decidir.</translation>
    </message>
    <message>
        <source>&amp;Open the item</source>
        <translation>Abrir &amp;el artículo</translation>
    </message>
    <message>
        <source>Show facts and texts of the item side by side.</source>
        <translation>Mostrar lado a lado los datos y los textos del artículo.</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Volver un paso</translation>
    </message>
    <message>
        <source>Leave the field, the text, the item, and then the selection, one step at a time.</source>
        <translation>Salir del campo, del texto, del artículo y después de la selección, paso a paso.</translation>
    </message>
    <message>
        <source>Show source &amp;facts</source>
        <translation>Mostrar &amp;los datos</translation>
    </message>
    <message>
        <source>Show or hide what the shop says of the product.</source>
        <translation>Mostrar u ocultar lo que la tienda dice del producto.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>Ir al artículo siguiente.</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>Ir al artículo anterior.</translation>
    </message>
    <message>
        <source>Select the next item too</source>
        <translation>Seleccionar también el siguiente</translation>
    </message>
    <message>
        <source>Take the next item into the selection.</source>
        <translation>Añadir el artículo siguiente a la selección.</translation>
    </message>
    <message>
        <source>Select the previous item too</source>
        <translation>Seleccionar también el anterior</translation>
    </message>
    <message>
        <source>Take the previous item into the selection.</source>
        <translation>Añadir el artículo anterior a la selección.</translation>
    </message>
    <message>
        <source>Next undecided item</source>
        <translation>Siguiente artículo sin decidir</translation>
    </message>
    <message>
        <source>Go to the next item that nobody has decided on.</source>
        <translation>Ir al siguiente artículo sobre el que nadie ha decidido.</translation>
    </message>
    <message>
        <source>Previous undecided item</source>
        <translation>Anterior artículo sin decidir</translation>
    </message>
    <message>
        <source>Go to the previous item that nobody has decided on.</source>
        <translation>Ir al anterior artículo sobre el que nadie ha decidido.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Observación siguiente</translation>
    </message>
    <message>
        <source>Show the next finding in this text.</source>
        <translation>Mostrar la observación siguiente de este texto.</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Observación anterior</translation>
    </message>
    <message>
        <source>Show the previous finding in this text.</source>
        <translation>Mostrar la observación anterior de este texto.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Scroll the text by a page; this never decides.</source>
        <translation>Avanzar el texto una página; esto nunca decide nada.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Select every item of the list; the second time every item that matches the filter now.</source>
        <translation>Seleccionar todos los artículos de la lista; la segunda vez, todos los que cumplen el filtro ahora.</translation>
    </message>
    <message>
        <source>Select all that &amp;match</source>
        <translation>Seleccionar &amp;todo lo que coincide</translation>
    </message>
    <message>
        <source>Select every item that matches the filter now. What arrives later is not in it.</source>
        <translation>Seleccionar todos los artículos que cumplen el filtro ahora. Lo que llegue después no entra.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, or the selected text.</source>
        <translation>Copiar las filas seleccionadas como tabla, o el texto seleccionado.</translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation>Ir a la línea de filtro</translation>
    </message>
    <message>
        <source>Search and filter the queue.</source>
        <translation>Buscar en la cola y filtrarla.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Show every item of the project that is not excluded.</source>
        <translation>Mostrar todos los artículos del proyecto que no están excluidos.</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>Quitar el último filtro</translation>
    </message>
    <message>
        <source>Take the last condition of the filter away.</source>
        <translation>Quitar la última condición del filtro.</translation>
    </message>
    <message>
        <source>Show undecided items</source>
        <translation>Mostrar artículos sin decidir</translation>
    </message>
    <message>
        <source>Filter by pending, generated and flagged.</source>
        <translation>Filtrar por pendiente, generado y señalado.</translation>
    </message>
    <message>
        <source>Show excluded items</source>
        <translation>Mostrar artículos excluidos</translation>
    </message>
    <message>
        <source>Filter by excluded, to look through them or restore them.</source>
        <translation>Filtrar por excluido, para repasarlos o restaurarlos.</translation>
    </message>
    <message>
        <source>Refresh the &amp;queue</source>
        <translation>Actuali&amp;zar la cola</translation>
    </message>
    <message>
        <source>Ask for what is new and order the list again.</source>
        <translation>Pedir las novedades y volver a ordenar la lista.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Bring products from a file into this project.</source>
        <translation>Traer a este proyecto productos de un archivo.</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Generar…</translation>
    </message>
    <message>
        <source>Write texts for items of this project.</source>
        <translation>Escribir textos para artículos de este proyecto.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write texts to a file for the shop or for people.</source>
        <translation>Escribir los textos en un archivo para la tienda o para personas.</translation>
    </message>
    <message>
        <source>Go on with the next draft</source>
        <translation>Seguir con el borrador siguiente</translation>
    </message>
    <message>
        <source>Open the next text that was edited and not saved.</source>
        <translation>Abrir el siguiente texto que se editó y no se guardó.</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>Detener la generación</translation>
    </message>
    <message>
        <source>Stop the running generation; what is written stays.</source>
        <translation>Detener la generación en marcha; lo escrito se queda.</translation>
    </message>
    <message>
        <source>Reject the selected texts for this reason and go on to the next. The next generation is told.</source>
        <translation>Rechazar los textos seleccionados por este motivo y pasar al siguiente. La próxima generación lo tendrá en cuenta.</translation>
    </message>
    <message>
        <source>Switch &amp;workspace…</source>
        <translation>&amp;Cambiar de espacio de trabajo…</translation>
    </message>
    <message>
        <source>Opens the sample shop, another workspace, or a server.</source>
        <translation>Abre la tienda de ejemplo, otro espacio de trabajo o un servidor.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>Conectar con &amp;un servidor…</translation>
    </message>
    <message>
        <source>Signs in to a server. What you did on this computer stays.</source>
        <translation>Inicia sesión en un servidor. Lo que hizo en este equipo se queda.</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Quitar la tienda de ejemplo</translation>
    </message>
    <message>
        <source>Deletes the sample shop and all that was done in it.</source>
        <translation>Elimina la tienda de ejemplo y todo lo que se hizo en ella.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ends Galley. Everything is already stored.</source>
        <translation>Cierra Galley. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar una orden…</translation>
    </message>
    <message>
        <source>Finds any command by some of its letters and shows its key.</source>
        <translation>Encuentra cualquier orden por algunas de sus letras y muestra su tecla.</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Pá&amp;gina siguiente</translation>
    </message>
    <message>
        <source>Shows the next page of the rail.</source>
        <translation>Muestra la página siguiente de la barra.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Pág&amp;ina anterior</translation>
    </message>
    <message>
        <source>Shows the page before this one in the rail.</source>
        <translation>Muestra la página anterior de la barra.</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>&amp;Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window.</source>
        <translation>Lleva el foco a la parte siguiente de la ventana.</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>Parte anterior de la &amp;ventana</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before this one.</source>
        <translation>Lleva el foco a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pa&amp;ntalla completa</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>Llena la pantalla con la ventana.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands</source>
        <translation>Las letras &amp;son órdenes</translation>
    </message>
    <message>
        <source>Plain letters such as A and R act while a list has the focus.</source>
        <translation>Las letras sueltas como A y R actúan mientras una lista tiene el foco.</translation>
    </message>
    <message>
        <source>Chooses the language of Galley, from the next start on.</source>
        <translation>Elige el idioma de Galley, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer la &amp;disposición</translation>
    </message>
    <message>
        <source>Gives the window, its columns and splits their first sizes back.</source>
        <translation>Devuelve a la ventana, a sus columnas y a sus divisiones sus tamaños iniciales.</translation>
    </message>
    <message>
        <source>Sync &amp;Centre…</source>
        <translation>&amp;Centro de sincronización…</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, what failed, and what was changed in two places.</source>
        <translation>Muestra lo que espera el envío, lo que falló y lo que se cambió en dos sitios.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>Sends what waits and gets what is new, at once.</source>
        <translation>Envía enseguida lo que espera y recibe lo nuevo.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Sends and fetches nothing until you switch it off again.</source>
        <translation>No envía ni recibe nada hasta que lo desactive.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>T&amp;rabajos…</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Muestra lo que se está generando, y lo detiene.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Shows the keys of the present page.</source>
        <translation>Muestra las teclas de la página actual.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copies versions and states for a report. No texts and no secrets are in it.</source>
        <translation>Copia versiones y estados para un informe. No contiene textos ni secretos.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>&amp;Acerca de Galley</translation>
    </message>
    <message>
        <source>Shows version and licence.</source>
        <translation>Muestra la versión y la licencia.</translation>
    </message>
    <message>
        <source>Look: as the sys&amp;tem</source>
        <translation>&amp;Aspecto: como el sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is.</source>
        <translation>Claro u oscuro, como esté el sistema.</translation>
    </message>
    <message>
        <source>Look: l&amp;ight</source>
        <translation>Aspecto: cla&amp;ro</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>Texto oscuro sobre fondo claro.</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>Aspecto: osc&amp;uro</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>Texto claro sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>Look: high c&amp;ontrast</source>
        <translation>Aspect&amp;o: contraste alto</translation>
    </message>
    <message>
        <source>Black on white with strong lines.</source>
        <translation>Negro sobre blanco con líneas marcadas.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Te&amp;xto más grande</translation>
    </message>
    <message>
        <source>Makes all texts larger.</source>
        <translation>Agranda todos los textos.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>Makes all texts smaller.</source>
        <translation>Reduce todos los textos.</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>Tamaño de texto &amp;habitual</translation>
    </message>
    <message>
        <source>Gives texts the system&apos;s size back.</source>
        <translation>Devuelve a los textos el tamaño del sistema.</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>Cambiar &amp;las teclas…</translation>
    </message>
    <message>
        <source>Gives commands other keys, one by one or as a set that you know from another program.</source>
        <translation>Da otras teclas a las órdenes, una a una o como un juego que conoce de otro programa.</translation>
    </message>
    <message>
        <source>Reject with another reason…</source>
        <translation>Rechazar por otro motivo…</translation>
    </message>
    <message>
        <source>Write down why, reject the selected texts with it, and go on to the next.</source>
        <translation>Escribir por qué, rechazar con ello los textos seleccionados y pasar al siguiente.</translation>
    </message>
    <message>
        <source>&amp;Mark for later</source>
        <translation>&amp;Marcar para más tarde</translation>
    </message>
    <message>
        <source>Mark the selected items for later, or take their marks away. Only you see the marks.</source>
        <translation>Marcar los artículos seleccionados para más tarde, o quitar sus marcas. Solo usted ve las marcas.</translation>
    </message>
    <message>
        <source>Show the &amp;live texts</source>
        <translation>Mostrar los &amp;textos publicados</translation>
    </message>
    <message>
        <source>Show or fold the texts that the shop shows now.</source>
        <translation>Mostrar o plegar los textos que la tienda muestra ahora.</translation>
    </message>
    <message>
        <source>Show the generated te&amp;xts</source>
        <translation>&amp;Mostrar los textos generados</translation>
    </message>
    <message>
        <source>Show or fold the generated texts.</source>
        <translation>Mostrar o plegar los textos generados.</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>&amp;Comparar los textos</translation>
    </message>
    <message>
        <source>Show the text as it will look, with what changed word by word, and both side by side, in turns.</source>
        <translation>Mostrar por turnos el texto como se verá, con los cambios palabra por palabra, y los dos lado a lado.</translation>
    </message>
    <message>
        <source>Compare with the text &amp;before</source>
        <translation>Comparar con el texto anterior</translation>
    </message>
    <message>
        <source>Compare with the generated text before this one, instead of the text in the shop.</source>
        <translation>Comparar con el texto generado anterior en lugar del de la tienda.</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Show the queue as a table, one line for each item.</source>
        <translation>Mostrar la cola como tabla, una línea por artículo.</translation>
    </message>
    <message>
        <source>Show as car&amp;ds</source>
        <translation>Mostrar como tar&amp;jetas</translation>
    </message>
    <message>
        <source>Show the queue as cards with picture, name, text and badges.</source>
        <translation>Mostrar la cola como tarjetas con imagen, nombre, texto y distintivos.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and in which order.</source>
        <translation>Elegir qué columnas muestra la tabla, y en qué orden.</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Go to the next place where the compared texts differ, and say what it is.</source>
        <translation>Ir al siguiente lugar donde los textos comparados difieren, y decir qué es.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Go back to the place before where the compared texts differ.</source>
        <translation>Volver al lugar anterior donde los textos comparados difieren.</translation>
    </message>
    <message>
        <source>Find words in the text that is shown; in a list, search the queue.</source>
        <translation>Buscar palabras en el texto que se muestra; en una lista, buscar en la cola.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;el siguiente</translation>
    </message>
    <message>
        <source>Go to the next place of what was searched for in the text.</source>
        <translation>Ir al siguiente lugar encontrado en el texto.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar el &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place before of what was searched for in the text.</source>
        <translation>Ir al lugar encontrado anterior en el texto.</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>&amp;Regenerar…</translation>
    </message>
    <message>
        <source>Write the selected or the rejected texts anew, with the reasons given as instructions. The price is shown first.</source>
        <translation>Escribir de nuevo los textos seleccionados o rechazados, con los motivos dados como instrucciones. Antes se muestra el precio.</translation>
    </message>
    <message>
        <source>Reasons for re&amp;jecting…</source>
        <translation>&amp;Motivos de rechazo…</translation>
    </message>
    <message>
        <source>Change the reasons on the keys 1 to 9.</source>
        <translation>Cambiar los motivos de las teclas 1 a 9.</translation>
    </message>
    <message>
        <source>&amp;Why texts were rejected…</source>
        <translation>&amp;Por qué se rechazaron textos…</translation>
    </message>
    <message>
        <source>Count the rejected texts of this project by their reasons.</source>
        <translation>Contar los textos rechazados de este proyecto por sus motivos.</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>Rechazar con un motivo</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>Idioma…</translation>
    </message>
    <message>
        <source>Repair this finding</source>
        <translation>Corregir esta observación</translation>
    </message>
    <message>
        <source>Put the repair of the current finding into the text.</source>
        <translation>Poner en el texto la corrección de la observación actual.</translation>
    </message>
    <message>
        <source>Repair all that is safe</source>
        <translation>Corregir todo lo seguro</translation>
    </message>
    <message>
        <source>Put every repair of this item into the text that changes form and no statement.</source>
        <translation>Poner en el texto todas las correcciones de este artículo que cambian la forma y ningún dato.</translation>
    </message>
    <message>
        <source>Ignore this finding</source>
        <translation>Ignorar esta observación</translation>
    </message>
    <message>
        <source>Do not count this finding of this item any more.</source>
        <translation>No contar más esta observación de este artículo.</translation>
    </message>
    <message>
        <source>Ignore this kind in this view</source>
        <translation>Ignorar este tipo en esta vista</translation>
    </message>
    <message>
        <source>Do not count findings of this kind in any item that this filter shows.</source>
        <translation>No contar observaciones de este tipo en ningún artículo que muestre este filtro.</translation>
    </message>
    <message>
        <source>Add the word to the glossary…</source>
        <translation>Añadir la palabra al glosario…</translation>
    </message>
    <message>
        <source>Make a rule for the selected word, or for the word of the current finding.</source>
        <translation>Crear una regla para la palabra seleccionada, o para la de la observación actual.</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
    <message>
        <source>See and change forbidden, preferred and known words.</source>
        <translation>Ver y cambiar palabras prohibidas, preferidas y conocidas.</translation>
    </message>
    <message>
        <source>Select items with nearly the same text</source>
        <translation>Seleccionar artículos con casi el mismo texto</translation>
    </message>
    <message>
        <source>Select every item of the list whose texts are nearly those of this one, to decide once for all of them.</source>
        <translation>Seleccionar todos los artículos de la lista cuyos textos son casi los de este, para decidir una vez por todos.</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>Buscar &amp;y reemplazar…</translation>
    </message>
    <message>
        <source>Replace words in the texts of this view or of the selection, each place shown before.</source>
        <translation>Reemplazar palabras en los textos de esta vista o de la selección; cada lugar se muestra antes.</translation>
    </message>
    <message>
        <source>Riskiest first</source>
        <translation>Primero los de más riesgo</translation>
    </message>
    <message>
        <source>Order the queue by findings, score and novelty; the second time by the shop&apos;s order again.</source>
        <translation>Ordenar la cola por observaciones, puntuación y novedad; la segunda vez, otra vez en el orden de la tienda.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Keep the filter and the order under a name. Only you see it.</source>
        <translation>Conservar el filtro y el orden con un nombre. Solo usted lo ve.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>Vistas guardadas…</translation>
    </message>
    <message>
        <source>Rename, delete and order the saved views, bring some from a file or write them to one.</source>
        <translation>Cambiar el nombre de las vistas guardadas, eliminarlas y ordenarlas, traerlas de un archivo o escribirlas en uno.</translation>
    </message>
    <message>
        <source>&amp;History of the item…</source>
        <translation>&amp;Historial del artículo…</translation>
    </message>
    <message>
        <source>Show who did what to this item, when and why.</source>
        <translation>Mostrar quién hizo qué con este artículo, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exportar el historial…</translation>
    </message>
    <message>
        <source>Write the history of the whole project to a table.</source>
        <translation>Escribir el historial de todo el proyecto en una tabla.</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>P&amp;asos…</translation>
    </message>
    <message>
        <source>Show the steps that can be taken back, and take any of them back.</source>
        <translation>Mostrar los pasos que se pueden deshacer, y deshacer cualquiera de ellos.</translation>
    </message>
    <message>
        <source>Result of the last &amp;batch…</source>
        <translation>&amp;Resultado del último lote…</translation>
    </message>
    <message>
        <source>Show what was done, skipped and failed, and try the failed items again.</source>
        <translation>Mostrar lo que se hizo, se omitió y falló, e intentar de nuevo lo que falló.</translation>
    </message>
    <message>
        <source>Include protected items</source>
        <translation>Incluir los artículos protegidos</translation>
    </message>
    <message>
        <source>Let the batch that is asked about also take texts typed by hand and published ones.</source>
        <translation>El lote por el que se pregunta toma también los textos escritos a mano y los publicados.</translation>
    </message>
    <message>
        <source>Accept by sa&amp;mple…</source>
        <translation>A&amp;ceptar por muestra…</translation>
    </message>
    <message>
        <source>Draw some texts of this view by chance and judge all of them by these, by ISO 2859-1.</source>
        <translation>Extraer al azar textos de esta vista y juzgar todos por ellos, según ISO 2859-1.</translation>
    </message>
    <message>
        <source>Go on with the sample</source>
        <translation>Seguir con la muestra</translation>
    </message>
    <message>
        <source>Show the last sample of this project that has no verdict yet.</source>
        <translation>Mostrar la última muestra de este proyecto que aún no tiene veredicto.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Show the queue as this saved view has it.</source>
        <translation>Mostrar la cola como la tiene esta vista guardada.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The short text has %1 characters; the limit is %2.</source>
        <translation>El texto corto tiene %1 caracteres; el límite es %2.</translation>
    </message>
    <message>
        <source>The long text has %1 characters; the limit is %2.</source>
        <translation>El texto largo tiene %1 caracteres; el límite es %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is opened here and never closed.</source>
        <translation>La etiqueta &lt;%1&gt; se abre aquí y no se cierra nunca.</translation>
    </message>
    <message>
        <source>The tag &lt;/%1&gt; closes something that is not open here.</source>
        <translation>La etiqueta &lt;/%1&gt; cierra algo que aquí no está abierto.</translation>
    </message>
    <message>
        <source>This is no complete HTML: &quot;%1&quot;.</source>
        <translation>Este HTML no está completo: «%1».</translation>
    </message>
    <message>
        <source>HTML has no tag &lt;%1&gt;.</source>
        <translation>HTML no tiene la etiqueta &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>HTML has no character called &amp;%1;.</source>
        <translation>HTML no tiene ningún carácter llamado &amp;%1;.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; may not stand in a product text.</source>
        <translation>La etiqueta &lt;%1&gt; no debe estar en un texto de producto.</translation>
    </message>
    <message>
        <source>The attribute %1 runs a script; it may not stand in a product text.</source>
        <translation>El atributo %1 ejecuta un script; no debe estar en un texto de producto.</translation>
    </message>
    <message>
        <source>The address in %1 runs a script or carries a file; it may not stand in a product text.</source>
        <translation>La dirección de %1 ejecuta un script o lleva un archivo; no debe estar en un texto de producto.</translation>
    </message>
    <message>
        <source>The text was asked for without HTML and has the tag &lt;%1&gt;.</source>
        <translation>El texto se pidió sin HTML y tiene la etiqueta &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The product data does not mention &quot;%1&quot;.</source>
        <translation>Los datos del producto no mencionan «%1».</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>El texto dice «%1»; los datos del producto dicen «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data has this number in another unit than &quot;%1&quot;.</source>
        <translation>Los datos del producto tienen este número en otra unidad que «%1».</translation>
    </message>
    <message>
        <source>The product data does not mention the material &quot;%1&quot;.</source>
        <translation>Los datos del producto no mencionan el material «%1».</translation>
    </message>
    <message>
        <source>The text says the material is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>El texto dice que el material es «%1»; los datos del producto dicen «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the colour &quot;%1&quot;.</source>
        <translation>Los datos del producto no mencionan el color «%1».</translation>
    </message>
    <message>
        <source>The text says the colour is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>El texto dice que el color es «%1»; los datos del producto dicen «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the size &quot;%1&quot;.</source>
        <translation>Los datos del producto no mencionan la talla «%1».</translation>
    </message>
    <message>
        <source>The text says the size is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>El texto dice que la talla es «%1»; los datos del producto dicen «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not say &quot;%1&quot;.</source>
        <translation>Los datos del producto no dicen «%1».</translation>
    </message>
    <message>
        <source>%1 % of this text is the same as that of &quot;%2&quot;.</source>
        <translation>El %1 % de este texto es igual al de «%2».</translation>
    </message>
    <message>
        <source>This sentence stands in the text more than once.</source>
        <translation>Esta frase está más de una vez en el texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like something that was to be filled in.</source>
        <translation>«%1» parece algo que quedaba por rellenar.</translation>
    </message>
    <message>
        <source>The text reads like %1; it was asked for in %2.</source>
        <translation>El texto parece estar en %1; se pidió en %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in capitals.</source>
        <translation>«%1» está escrito en mayúsculas.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>Aquí hay más de un espacio.</translation>
    </message>
    <message>
        <source>There is a space too many before &quot;%1&quot;.</source>
        <translation>Sobra un espacio antes de «%1».</translation>
    </message>
    <message>
        <source>There is a space missing after &quot;%1&quot;.</source>
        <translation>Falta un espacio después de «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more punctuation than a sentence needs.</source>
        <translation>«%1» tiene más puntuación de la que necesita una frase.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a sentence.</source>
        <translation>El texto acaba a mitad de una frase.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>La palabra «%1» está aquí dos veces.</translation>
    </message>
    <message>
        <source>There is a space missing between number and unit in &quot;%1&quot;.</source>
        <translation>Falta un espacio entre el número y la unidad en «%1».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;.</source>
        <translation>El glosario prohíbe «%1».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;; it says &quot;%2&quot; instead.</source>
        <translation>El glosario prohíbe «%1»; en su lugar dice «%2».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;.</source>
        <translation>El glosario prefiere «%2» a «%1».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;; mind the form of the word.</source>
        <translation>El glosario prefiere «%2» a «%1»; cuide la forma de la palabra.</translation>
    </message>
    <message>
        <source>The glossary writes &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>El glosario escribe «%1», no «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary.</source>
        <translation>«%1» no está en el diccionario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary; it may be &quot;%2&quot;.</source>
        <translation>«%1» no está en el diccionario; quizá sea «%2».</translation>
    </message>
    <message>
        <source>This sentence was rejected before, in another text.</source>
        <translation>Esta frase ya se rechazó antes, en otro texto.</translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message>
        <source>This step is not known any more.</source>
        <translation>Este paso ya no se conoce.</translation>
    </message>
    <message>
        <source>It was changed in two places; settle it in the Sync Centre.</source>
        <translation>Se cambió en dos sitios; resuélvalo en el centro de sincronización.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Sample shop</source>
        <translation>Tienda de ejemplo</translation>
    </message>
    <message>
        <source>The sample shop could not be unpacked: the folder for temporary files is full or read-only.</source>
        <translation>No se pudo desempaquetar la tienda de ejemplo: la carpeta de archivos temporales está llena o es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>Seo</name>
    <message>
        <source>There is no focus keyphrase to look for.</source>
        <translation>No hay ninguna frase clave que buscar.</translation>
    </message>
    <message>
        <source>There is no text to look at.</source>
        <translation>No hay texto que mirar.</translation>
    </message>
    <message>
        <source>The first paragraph names the keyphrase within one sentence.</source>
        <translation>El primer párrafo nombra la frase clave en una misma oración.</translation>
    </message>
    <message>
        <source>The first paragraph has all words of the keyphrase, but not within one sentence.</source>
        <translation>El primer párrafo tiene todas las palabras de la frase clave, pero no en una misma oración.</translation>
    </message>
    <message>
        <source>The first paragraph does not name the keyphrase.</source>
        <translation>El primer párrafo no nombra la frase clave.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words, which is a good length.</source>
        <translation>La frase clave tiene %1 palabras de contenido, que es una buena longitud.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words; up to %2 are found more easily.</source>
        <translation>La frase clave tiene %1 palabras de contenido; hasta %2 se encuentran mejor.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times, which suits a text of this length.</source>
        <translation>La frase clave aparece %1 veces, lo que conviene a un texto de esta longitud.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at least %2 suit a text of this length.</source>
        <translation>La frase clave aparece %1 veces; a un texto de esta longitud le convienen al menos %2.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at most %2 suit a text of this length.</source>
        <translation>La frase clave aparece %1 veces; a un texto de esta longitud le convienen como máximo %2.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase.</source>
        <translation>La metadescripción nombra la frase clave.</translation>
    </message>
    <message>
        <source>The meta description does not name the keyphrase.</source>
        <translation>La metadescripción no nombra la frase clave.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase %1 times; %2 times are enough.</source>
        <translation>La metadescripción nombra la frase clave %1 veces; bastan %2.</translation>
    </message>
    <message>
        <source>There is no meta description, so search engines choose a text of their own.</source>
        <translation>No hay metadescripción, así que los buscadores eligen un texto por su cuenta.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters, which is a good length.</source>
        <translation>La metadescripción tiene %1 caracteres, que es una buena longitud.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; there is room for %2.</source>
        <translation>La metadescripción tiene %1 caracteres; hay sitio para %2.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; more than %2 may be cut off.</source>
        <translation>La metadescripción tiene %1 caracteres; más de %2 pueden quedar cortados.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase.</source>
        <translation>%1 de %2 subtítulos de segundo y tercer nivel recogen la frase clave.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase; a few more should.</source>
        <translation>%1 de %2 subtítulos de segundo y tercer nivel recogen la frase clave; deberían ser algunos más.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase, which looks forced.</source>
        <translation>%1 de %2 subtítulos de segundo y tercer nivel recogen la frase clave, lo que parece forzado.</translation>
    </message>
    <message>
        <source>The text is short enough to do without subheadings.</source>
        <translation>El texto es lo bastante corto para prescindir de subtítulos.</translation>
    </message>
    <message>
        <source>A text of this length should have subheadings of the second or third level.</source>
        <translation>Un texto de esta longitud debería tener subtítulos de segundo o tercer nivel.</translation>
    </message>
    <message>
        <source>No link hands the keyphrase to another page.</source>
        <translation>Ningún enlace cede la frase clave a otra página.</translation>
    </message>
    <message>
        <source>%1 links have the keyphrase as their text and so rank another page for it.</source>
        <translation>%1 enlaces tienen la frase clave como texto y así favorecen otra página.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text.</source>
        <translation>%1 de %2 imágenes recogen la frase clave en su texto alternativo.</translation>
    </message>
    <message>
        <source>No picture takes up the keyphrase in its alt text.</source>
        <translation>Ninguna imagen recoge la frase clave en su texto alternativo.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at least %3 should.</source>
        <translation>%1 de %2 imágenes recogen la frase clave en su texto alternativo; deberían ser al menos %3.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at most %3 should.</source>
        <translation>%1 de %2 imágenes recogen la frase clave en su texto alternativo; deberían ser como máximo %3.</translation>
    </message>
    <message>
        <source>The text has no picture.</source>
        <translation>El texto no tiene imágenes.</translation>
    </message>
    <message>
        <source>The text has %1 pictures.</source>
        <translation>El texto tiene %1 imágenes.</translation>
    </message>
    <message>
        <source>The text has %1 words.</source>
        <translation>El texto tiene %1 palabras.</translation>
    </message>
    <message>
        <source>The text has %1 words; from %2 on it says enough to be found.</source>
        <translation>El texto tiene %1 palabras; a partir de %2 dice lo bastante para ser encontrado.</translation>
    </message>
    <message>
        <source>No link leads to another site.</source>
        <translation>Ningún enlace lleva a otro sitio.</translation>
    </message>
    <message>
        <source>All links to other sites are marked as not to be followed.</source>
        <translation>Todos los enlaces a otros sitios están marcados para no seguirse.</translation>
    </message>
    <message>
        <source>%1 of %2 links to other sites may be followed.</source>
        <translation>%1 de %2 enlaces a otros sitios se pueden seguir.</translation>
    </message>
    <message>
        <source>%1 links lead to other sites.</source>
        <translation>%1 enlaces llevan a otros sitios.</translation>
    </message>
    <message>
        <source>No link leads to another page of this site.</source>
        <translation>Ningún enlace lleva a otra página de este sitio.</translation>
    </message>
    <message>
        <source>All links within this site are marked as not to be followed.</source>
        <translation>Todos los enlaces dentro de este sitio están marcados para no seguirse.</translation>
    </message>
    <message>
        <source>%1 of %2 links within this site may be followed.</source>
        <translation>%1 de %2 enlaces dentro de este sitio se pueden seguir.</translation>
    </message>
    <message>
        <source>%1 links lead to pages of this site.</source>
        <translation>%1 enlaces llevan a páginas de este sitio.</translation>
    </message>
    <message>
        <source>The SEO title begins with the keyphrase.</source>
        <translation>El título SEO empieza por la frase clave.</translation>
    </message>
    <message>
        <source>The SEO title has the keyphrase, but does not begin with it.</source>
        <translation>El título SEO tiene la frase clave, pero no empieza por ella.</translation>
    </message>
    <message>
        <source>The SEO title has the words of the keyphrase, but not as it is written.</source>
        <translation>El título SEO tiene las palabras de la frase clave, pero no como está escrita.</translation>
    </message>
    <message>
        <source>The SEO title does not name the keyphrase.</source>
        <translation>El título SEO no nombra la frase clave.</translation>
    </message>
    <message>
        <source>There is no SEO title.</source>
        <translation>No hay título SEO.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide and fits.</source>
        <translation>El título SEO mide %1 píxeles de ancho y cabe.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide; what goes beyond %2 is cut off.</source>
        <translation>El título SEO mide %1 píxeles de ancho; lo que pasa de %2 se corta.</translation>
    </message>
    <message>
        <source>There is no slug.</source>
        <translation>No hay slug.</translation>
    </message>
    <message>
        <source>The slug names the keyphrase.</source>
        <translation>El slug nombra la frase clave.</translation>
    </message>
    <message>
        <source>The slug has %1 % of the words of the keyphrase.</source>
        <translation>El slug tiene el %1 % de las palabras de la frase clave.</translation>
    </message>
    <message>
        <source>The keyphrase has only words that every text has.</source>
        <translation>La frase clave solo tiene palabras que tiene cualquier texto.</translation>
    </message>
    <message>
        <source>The keyphrase has words that say something.</source>
        <translation>La frase clave tiene palabras que dicen algo.</translation>
    </message>
    <message>
        <source>The text has no more than one heading of the first level.</source>
        <translation>El texto no tiene más de un título de primer nivel.</translation>
    </message>
    <message>
        <source>The text has %1 headings of the first level; that level is for the title.</source>
        <translation>El texto tiene %1 títulos de primer nivel; ese nivel es para el título principal.</translation>
    </message>
    <message>
        <source>No other post has this keyphrase.</source>
        <translation>Ninguna otra entrada tiene esta frase clave.</translation>
    </message>
    <message>
        <source>Another post has this keyphrase already.</source>
        <translation>Otra entrada ya tiene esta frase clave.</translation>
    </message>
    <message>
        <source>%1 other posts have this keyphrase already.</source>
        <translation>Otras %1 entradas ya tienen esta frase clave.</translation>
    </message>
    <message>
        <source>Subheadings part the text well.</source>
        <translation>Los subtítulos dividen bien el texto.</translation>
    </message>
    <message>
        <source>The text has %1 words and no subheading; one is due every %2 words.</source>
        <translation>El texto tiene %1 palabras y ningún subtítulo; toca uno cada %2 palabras.</translation>
    </message>
    <message>
        <source>The text before the first subheading has %1 words; %2 are easy to take in.</source>
        <translation>El texto antes del primer subtítulo tiene %1 palabras; %2 se leen con facilidad.</translation>
    </message>
    <message>
        <source>The longest part under a subheading has %1 words; %2 are easy to take in.</source>
        <translation>La parte más larga bajo un subtítulo tiene %1 palabras; %2 se leen con facilidad.</translation>
    </message>
    <message>
        <source>No paragraph is too long.</source>
        <translation>Ningún párrafo es demasiado largo.</translation>
    </message>
    <message>
        <source>The longest paragraph has %1 words; %2 are easy to take in.</source>
        <translation>El párrafo más largo tiene %1 palabras; %2 se leen con facilidad.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words, which reads well.</source>
        <translation>El %1 % de las oraciones tiene más de %2 palabras, lo que se lee bien.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words; at most %3 % should.</source>
        <translation>El %1 % de las oraciones tiene más de %2 palabras; debería ser como máximo el %3 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word.</source>
        <translation>El %1 % de las oraciones tiene una palabra de enlace.</translation>
    </message>
    <message>
        <source>The text is short enough to be followed without transition words.</source>
        <translation>El texto es lo bastante corto para seguirlo sin palabras de enlace.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word; at least %2 % should.</source>
        <translation>El %1 % de las oraciones tiene una palabra de enlace; debería ser al menos el %2 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive, which reads well.</source>
        <translation>El %1 % de las oraciones está en pasiva, lo que se lee bien.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive; at most %2 % should be. One has &quot;%3&quot; with &quot;%4&quot;.</source>
        <translation>El %1 % de las oraciones está en pasiva; debería ser como máximo el %2 %. Una tiene «%3» con «%4».</translation>
    </message>
    <message>
        <source>No three sentences in a row begin alike.</source>
        <translation>No hay tres oraciones seguidas que empiecen igual.</translation>
    </message>
    <message>
        <source>%1 sentences in a row begin with &quot;%2&quot;.</source>
        <translation>%1 oraciones seguidas empiezan por «%2».</translation>
    </message>
    <message>
        <source>There is text to look at.</source>
        <translation>Hay texto que mirar.</translation>
    </message>
    <message>
        <source>The text has %1 characters; from %2 on there is something to say of it.</source>
        <translation>El texto tiene %1 caracteres; a partir de %2 hay algo que decir de él.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generado</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>señalado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 to %2 seconds left</source>
        <translation>quedan de %1 a %2 segundos</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>quedan de %1 a %2 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>quedan de %1 a %2 horas</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) failed</source>
        <translation>
            <numerusform>%Ln cambio falló</numerusform>
            <numerusform>%Ln cambios fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n change(s)</source>
        <translation>
            <numerusform>Guardando %Ln cambio</numerusform>
            <numerusform>Guardando %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in needed – %n change(s) wait</source>
        <translation>
            <numerusform>Hay que iniciar sesión – %Ln cambio espera</numerusform>
            <numerusform>Hay que iniciar sesión – %Ln cambios esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) wait</source>
        <translation>
            <numerusform>Sin conexión – %Ln cambio espera</numerusform>
            <numerusform>Sin conexión – %Ln cambios esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – %n change(s) wait</source>
        <translation>
            <numerusform>Sin conexión desde %1 – %Ln cambio espera</numerusform>
            <numerusform>Sin conexión desde %1 – %Ln cambios esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Sin conexión desde %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>Enviando %Ln cambio</numerusform>
            <numerusform>Enviando %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Some items were changed in two places. Both versions are safe until you choose one.</source>
        <translation>Algunos artículos se cambiaron en dos sitios. Las dos versiones están a salvo hasta que elija una.</translation>
    </message>
    <message>
        <source>The server refused some changes. The Sync Centre tells why.</source>
        <translation>El servidor rechazó algunos cambios. El centro de sincronización dice por qué.</translation>
    </message>
    <message>
        <source>This workspace is kept on this computer.</source>
        <translation>Este espacio de trabajo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Your work is safe on this computer and is sent after the next sign-in.</source>
        <translation>La sesión ha terminado. Su trabajo está a salvo en este equipo y se enviará después de iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The next attempt is at %1.</source>
        <translation>Su trabajo está a salvo en este equipo. El próximo intento es a las %1.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer and is sent when the connection is back.</source>
        <translation>Su trabajo está a salvo en este equipo y se enviará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Your changes are sent as you make them.</source>
        <translation>Sus cambios se envían a medida que los hace.</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. There is no server to send it to.</source>
        <translation>Todo está guardado en este equipo. No hay servidor al que enviarlo.</translation>
    </message>
    <message>
        <source>Everything is sent. Last sync %1.</source>
        <translation>Todo está enviado. Última sincronización %1.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>Todo está enviado.</translation>
    </message>
    <message>
        <source>You are working offline. Everything is kept on this computer until you go online again.</source>
        <translation>Trabaja sin conexión. Todo se queda en este equipo hasta que vuelva a conectarse.</translation>
    </message>
    <message>
        <source>No connection to the server. Go on working: everything is kept on this computer and sent later.</source>
        <translation>Sin conexión con el servidor. Siga trabajando: todo se queda en este equipo y se envía después.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Inicie sesión de nuevo para enviar %Ln cambio.</numerusform>
            <numerusform>Inicie sesión de nuevo para enviar %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to get news from the server.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo para recibir novedades del servidor.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1, %2, nearly done</source>
        <translation>%1, %2, casi listo</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>%1 hechos, %2 fallidos</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>Detenido tras %1 de %2</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Local only</source>
        <translation>Solo local</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message numerus="yes">
        <source>Please look at these items and %n more again; they stand as the server has them: %1.</source>
        <translation>
            <numerusform>Vuelva a mirar estos artículos y %Ln más; están como los tiene el servidor: %1.</numerusform>
            <numerusform>Vuelva a mirar estos artículos y %Ln más; están como los tiene el servidor: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceService</name>
    <message>
        <source>The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed.</source>
        <translation>No se puede escribir en la carpeta de este espacio de trabajo: el disco está lleno o es de solo lectura. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>galley::app</name>
    <message>
        <source>The server&apos;s name could not be found. Please check the address and the network.</source>
        <translation>No se encontró el nombre del servidor. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>The server does not answer at this address.</source>
        <translation>El servidor no responde en esta dirección.</translation>
    </message>
    <message>
        <source>No secure connection came about: the server offers none at this address, or its certificate was not accepted.</source>
        <translation>No se logró una conexión segura: el servidor no la ofrece en esta dirección, o su certificado no se aceptó.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>Se interrumpió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It is being fetched again; your own changes are not affected.</source>
        <translation>La copia local de los datos del servidor estaba dañada. Se está trayendo de nuevo; sus propios cambios no se ven afectados.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>No se puede escribir en la carpeta de copias de seguridad.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>No se puede escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>No se pudo escribir el archivo: el disco está lleno o no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>Aprobar: %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>Excluir: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Restaurar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n items</source>
        <translation>
            <numerusform>Aprobar %Ln artículo</numerusform>
            <numerusform>Aprobar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n items</source>
        <translation>
            <numerusform>Rechazar %Ln artículo</numerusform>
            <numerusform>Rechazar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n items</source>
        <translation>
            <numerusform>Excluir %Ln artículo</numerusform>
            <numerusform>Excluir %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n items</source>
        <translation>
            <numerusform>Restaurar %Ln artículo</numerusform>
            <numerusform>Restaurar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that was changed in two places must be settled first.</source>
        <translation>Primero hay que resolver el texto que se cambió en dos sitios.</translation>
    </message>
    <message>
        <source>Excluded items must be restored before they are decided.</source>
        <translation>Los artículos excluidos deben restaurarse antes de decidir sobre ellos.</translation>
    </message>
    <message>
        <source>Items without a text cannot be decided.</source>
        <translation>No se puede decidir sobre artículos sin texto.</translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation>El artículo ya no existe.</translation>
    </message>
    <message>
        <source>Edit and approve: %1</source>
        <translation>Editar y aprobar: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Somebody else changed the same item.</source>
        <translation>Otra persona cambió el mismo artículo.</translation>
    </message>
    <message>
        <source>The server left this item out.</source>
        <translation>El servidor dejó fuera este artículo.</translation>
    </message>
    <message>
        <source>The change is not in the outbox any more.</source>
        <translation>El cambio ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Texts that were typed by hand are left as they are.</source>
        <translation>Los textos escritos a mano se dejan como están.</translation>
    </message>
    <message>
        <source>Published texts are left as they are.</source>
        <translation>Los textos publicados se dejan como están.</translation>
    </message>
    <message>
        <source>Items that have been removed cannot be decided.</source>
        <translation>No se puede decidir sobre artículos eliminados.</translation>
    </message>
    <message>
        <source>Texts that somebody changed since are left as they are.</source>
        <translation>Los textos que alguien ha cambiado desde entonces se dejan como están.</translation>
    </message>
    <message>
        <source>This step has been taken back already.</source>
        <translation>Este paso ya se deshizo.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged. It was restored from the backup of %1: what the server has is not affected, but decisions made after that which had not reached the server are lost.</source>
        <translation>El archivo con sus decisiones estaba dañado. Se restauró de la copia de seguridad del %1: lo que tiene el servidor no se ve afectado, pero se perdieron las decisiones posteriores que no habían llegado a él.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged and there was no backup: what the server has is not affected, but decisions that had not reached the server and the steps for undo are lost.</source>
        <translation>El archivo con sus decisiones estaba dañado y no había copia de seguridad: lo que tiene el servidor no se ve afectado, pero se perdieron las decisiones que no habían llegado a él y los pasos para deshacer.</translation>
    </message>
    <message>
        <source>Please look at these items again; they stand as the server has them: %1.</source>
        <translation>Vuelva a mirar estos artículos; están como los tiene el servidor: %1.</translation>
    </message>
    <message>
        <source>Galley cannot write to its folder %1: the disk is full, or the folder is read-only. What is in it is safe. Please make room or allow writing, and open the workspace again.</source>
        <translation>Galley no puede escribir en su carpeta %1: el disco está lleno, o la carpeta es de solo lectura. Lo que contiene está a salvo. Haga sitio o permita la escritura, y vuelva a abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>Usar la mía: %1</translation>
    </message>
    <message>
        <source>Use theirs: %1</source>
        <translation>Usar la otra: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>Combinar: %1</translation>
    </message>
    <message>
        <source>Only texts can be merged. Please choose one of the two decisions.</source>
        <translation>Solo se pueden combinar textos. Elija una de las dos decisiones.</translation>
    </message>
</context>
<context>
    <name>galley::app::ApiClient</name>
    <message>
        <source>The file could not be read. Please check that it is still there.</source>
        <translation>No se pudo leer el archivo. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>The server answered with status %1 and no explanation.</source>
        <translation>El servidor respondió con el estado %1 y sin explicación.</translation>
    </message>
</context>
<context>
    <name>galley::app::ExportService</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>galley::app::FindingService</name>
    <message>
        <source>Ignore a finding: %1</source>
        <translation>Ignorar una observación: %1</translation>
    </message>
    <message>
        <source>Ignore findings of one kind in this view</source>
        <translation>Ignorar observaciones de un tipo en esta vista</translation>
    </message>
</context>
<context>
    <name>galley::app::GenerationService</name>
    <message>
        <source>There is nothing to generate.</source>
        <translation>No hay nada que generar.</translation>
    </message>
    <message>
        <source>The server does not know this job any more.</source>
        <translation>El servidor ya no conoce este trabajo.</translation>
    </message>
</context>
<context>
    <name>galley::app::ImportService</name>
    <message>
        <source>The import was stopped. Nothing was imported unless the file had arrived already.</source>
        <translation>Se detuvo la importación. No se importó nada, salvo que el archivo ya hubiera llegado.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>No se pudo escribir el archivo: el disco está lleno.</translation>
    </message>
</context>
<context>
    <name>galley::app::LocalBackend</name>
    <message>
        <source>The backend program galleyd could not be started. Please check that Galley is installed completely.</source>
        <translation>No se pudo iniciar el programa galleyd. Compruebe que Galley está instalado por completo.</translation>
    </message>
    <message>
        <source>The backend of this workspace keeps stopping. Your work is safe on this computer; the file backend.log in its folder says more.</source>
        <translation>El programa de fondo de este espacio de trabajo se detiene una y otra vez. Su trabajo está a salvo en este equipo; el archivo backend.log de su carpeta dice más.</translation>
    </message>
</context>
<context>
    <name>galley::app::ReviewService</name>
    <message>
        <source>This item has been removed; its draft cannot be kept.</source>
        <translation>Este artículo se ha eliminado; su borrador no se puede conservar.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were changed by others since and were left as they are.</source>
        <translation>
            <numerusform>Otros cambiaron entretanto %Ln artículo, que se dejó como estaba.</numerusform>
            <numerusform>Otros cambiaron entretanto %Ln artículos, que se dejaron como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app::SignInService</name>
    <message>
        <source>Galley (production)</source>
        <translation>Galley (producción)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>Servidor de demostración</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Desarrollo local</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>Dirección propia</translation>
    </message>
    <message>
        <source>Please type the server&apos;s address.</source>
        <translation>Escriba la dirección del servidor.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Passwords are only sent over a secure connection. Please use an address that begins with https://.</source>
        <translation>Las contraseñas solo se envían por una conexión segura. Use una dirección que empiece por https://.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in could not be understood.</source>
        <translation>No se entendió la respuesta del servidor al inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>galley::app::SyncEngine</name>
    <message>
        <source>There is no connection to the server. What is shown is the local copy.</source>
        <translation>No hay conexión con el servidor. Lo que se muestra es la copia local.</translation>
    </message>
    <message>
        <source>The server asks for a new sign-in.</source>
        <translation>El servidor pide iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Galley works offline. Please go online to fetch from the server.</source>
        <translation>Galley trabaja sin conexión. Conéctese para recibir del servidor.</translation>
    </message>
</context>
<context>
    <name>galley::app::Workspace</name>
    <message>
        <source>The backend of this workspace had stopped and was started again. Nothing was lost.</source>
        <translation>El programa de fondo de este espacio de trabajo se había detenido y se ha vuelto a iniciar. No se perdió nada.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceCore</name>
    <message>
        <source>The local copy of the server&apos;s data is damaged. Please start Galley again: it will be fetched anew, and your own changes are not affected.</source>
        <translation>La copia local de los datos del servidor está dañada. Vuelva a iniciar Galley: se traerá de nuevo, y sus propios cambios no se ven afectados.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceService</name>
    <message>
        <source>Sample shop</source>
        <translation>Tienda de ejemplo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Some files of the workspace could not be deleted.</source>
        <translation>No se pudieron eliminar algunos archivos del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>galley::content::TextReplacer</name>
    <message>
        <source>Write what is to be found.</source>
        <translation>Escriba lo que hay que encontrar.</translation>
    </message>
    <message>
        <source>What is to be found is too long.</source>
        <translation>Lo que hay que encontrar es demasiado largo.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>The expression takes too long for this text.</source>
        <translation>La expresión tarda demasiado con este texto.</translation>
    </message>
</context>
<context>
    <name>galley::content::XlsxWriter</name>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>No se pudo escribir el archivo: el disco está lleno o no se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows; there are more. Choose CSV.</source>
        <translation>Un libro admite 1.048.576 filas; hay más. Elija CSV.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchSheet</name>
    <message>
        <source>It has no text yet.</source>
        <translation>Aún no tiene texto.</translation>
    </message>
    <message>
        <source>It is excluded; restore it first.</source>
        <translation>Está excluido; restáurelo primero.</translation>
    </message>
    <message>
        <source>Its text was changed in two places; settle it in the Sync Centre.</source>
        <translation>Su texto se cambió en dos sitios; resuélvalo en el centro de sincronización.</translation>
    </message>
    <message>
        <source>Its text was typed by hand and is protected.</source>
        <translation>Su texto se escribió a mano y está protegido.</translation>
    </message>
    <message>
        <source>It is published already and is protected.</source>
        <translation>Ya está publicado y está protegido.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Se ha eliminado.</translation>
    </message>
    <message>
        <source>Its text was changed since.</source>
        <translation>Su texto ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Select the &amp;skipped ones</source>
        <translation>&amp;Seleccionar los omitidos</translation>
    </message>
    <message>
        <source>Select the &amp;failed ones</source>
        <translation>Seleccionar &amp;los fallidos</translation>
    </message>
    <message>
        <source>&amp;Retry failed only</source>
        <translation>&amp;Reintentar solo los fallidos</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>Resultado del lote</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Items that were skipped or failed</source>
        <translation>Artículos omitidos o fallidos</translation>
    </message>
    <message>
        <source>An item that has been removed</source>
        <translation>Un artículo que se ha eliminado</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechos</translation>
    </message>
    <message>
        <source>%1 of them stood so already</source>
        <translation>%1 de ellos ya estaban así</translation>
    </message>
    <message>
        <source>%1 of them still to be sent</source>
        <translation>%1 de ellos aún por enviar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::CardView</name>
    <message>
        <source>Review queue as cards</source>
        <translation>Cola de revisión como tarjetas</translation>
    </message>
</context>
<context>
    <name>galley::ui::CheckStep</name>
    <message>
        <source>Checking the file</source>
        <translation>Comprobación del archivo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>&amp;Export the problems…</source>
        <translation>&amp;Exportar los problemas…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Checking every row of the file…</source>
        <translation>Comprobando cada fila del archivo…</translation>
    </message>
    <message>
        <source>The file cannot be imported. %1</source>
        <translation>El archivo no se puede importar. %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizados</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitidos</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>More than once in the file</source>
        <translation>Más de una vez en el archivo</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Duplicados (%1)</translation>
    </message>
    <message>
        <source>There is nothing to import: the file brings nothing new.</source>
        <translation>No hay nada que importar: el archivo no trae nada nuevo.</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>Exportar los problemas</translation>
    </message>
    <message>
        <source>%1-problems.csv</source>
        <translation>%1-problemas.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The problems could not be written. %1</source>
        <translation>No se pudieron escribir los problemas. %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>This is what the import will do. Nothing has been changed yet.</source>
        <translation>Esto es lo que hará la importación. Todavía no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>The table shows the columns that are ticked, in this order.</source>
        <translation>La tabla muestra las columnas marcadas, en este orden.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;First columns</source>
        <translation>&amp;Primeras columnas</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Escriba algunas letras de una orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Proyecto</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Sincronización</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
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
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto corto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <translation>Cambiado en dos sitios: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this item while your change was on its way. Both versions are safe until you choose.</source>
        <translation>Otra persona cambió este artículo mientras su cambio estaba en camino. Las dos versiones están a salvo hasta que elija.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice holds for all %n item(s) of this change.</source>
        <translation>
            <numerusform>Su elección vale para %Ln artículo de este cambio.</numerusform>
            <numerusform>Su elección vale para los %Ln artículos de este cambio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>Las dos versiones</translation>
    </message>
    <message>
        <source>Mine, %1</source>
        <translation>La mía, %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>La otra, %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <translation>&amp;Usar la mía</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <translation>Usar &amp;la otra</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <translation>La mía, %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <translation>La otra, %1: %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>Resultado, %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do the same for the other %n change(s) of this kind</source>
        <translation>
            <numerusform>Lo mismo &amp;con %Ln cambio más de este tipo</numerusform>
            <numerusform>Lo mismo &amp;con los otros %Ln cambios de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The side that you choose is taken for each of them. What is merged is merged here alone.</source>
        <translation>El lado que elija vale para cada uno de ellos. Lo que se combina solo se combina aquí.</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>C&amp;ombinar</translation>
    </message>
    <message>
        <source>Takes the texts as they stand under Result.</source>
        <translation>Toma los textos como están en Resultado.</translation>
    </message>
    <message>
        <source>The result holds what both of you changed. You can edit it.</source>
        <translation>El resultado contiene lo que cambiaron ambos. Puede editarlo.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.</source>
        <translation>
            <numerusform>En %Ln lugar cambiaron ambos el mismo párrafo: el resultado contiene allí el suyo. Puede editarlo.</numerusform>
            <numerusform>En %Ln lugares cambiaron ambos el mismo párrafo: el resultado contiene allí el suyo. Puede editarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DecisionBar</name>
    <message>
        <source>Saved and approved: %1.</source>
        <translation>Guardado y aprobado: %1.</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>Aprobado: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1. Reason: %2.</source>
        <translation>Rechazado: %1. Motivo: %2.</translation>
    </message>
    <message>
        <source>Excluded: %1. It is left out of exports and publishing.</source>
        <translation>Excluido: %1. Queda fuera de exportaciones y publicación.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n item(s).</source>
        <translation>
            <numerusform>%Ln artículo aprobado.</numerusform>
            <numerusform>%Ln artículos aprobados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n item(s).</source>
        <translation>
            <numerusform>%Ln artículo rechazado.</numerusform>
            <numerusform>%Ln artículos rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excluded %n item(s).</source>
        <translation>
            <numerusform>%Ln artículo excluido.</numerusform>
            <numerusform>%Ln artículos excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>%Ln artículo restaurado.</numerusform>
            <numerusform>%Ln artículos restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved already.</source>
        <translation>%1 ya estaba aprobado.</translation>
    </message>
    <message>
        <source>%1 was rejected already.</source>
        <translation>%1 ya estaba rechazado.</translation>
    </message>
    <message>
        <source>%1 was excluded already.</source>
        <translation>%1 ya estaba excluido.</translation>
    </message>
    <message>
        <source>%1 is not excluded.</source>
        <translation>%1 no está excluido.</translation>
    </message>
    <message numerus="yes">
        <source>%n stood so already.</source>
        <translation>
            <numerusform>%Ln ya estaba así.</numerusform>
            <numerusform>%Ln ya estaban así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>No se pudo decidir sobre %Ln.</numerusform>
            <numerusform>No se pudo decidir sobre %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%Ln omitido: %1</numerusform>
            <numerusform>%Ln omitidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n item(s)?</source>
        <translation>
            <numerusform>¿Aprobar %Ln artículo?</numerusform>
            <numerusform>¿Aprobar %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s)?</source>
        <translation>
            <numerusform>¿Rechazar %Ln artículo?</numerusform>
            <numerusform>¿Rechazar %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s) with the reason “%1”?</source>
        <translation>
            <numerusform>¿Rechazar %Ln artículo por el motivo «%1»?</numerusform>
            <numerusform>¿Rechazar %Ln artículos por el motivo «%1»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n item(s)?</source>
        <translation>
            <numerusform>¿Excluir %Ln artículo?</numerusform>
            <numerusform>¿Excluir %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n item(s)?</source>
        <translation>
            <numerusform>¿Restaurar %Ln artículo?</numerusform>
            <numerusform>¿Restaurar %Ln artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>No se cambió nada en %1.</translation>
    </message>
    <message>
        <source>End of the queue.</source>
        <translation>Fin de la cola.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 They are: %2.</source>
        <translation>%1 Son: %2.</translation>
    </message>
    <message>
        <source>Beginning of the queue.</source>
        <translation>Principio de la cola.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Esto no se pudo guardar, y no se cambió nada. %1</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>Seleccionar todo lo que coincide</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject
because</source>
        <translation>Rechazar
porque</translation>
    </message>
    <message>
        <source>%1 of %2. Next: %3.</source>
        <translation>%1 de %2. Siguiente: %3.</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>Confirmar (Intro)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
    <message>
        <source>%1 Enter confirms, Escape cancels.</source>
        <translation>%1 Intro confirma, Escape cancela.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected by hand.</source>
        <translation>
            <numerusform>%Ln artículo seleccionado a mano.</numerusform>
            <numerusform>%Ln artículos seleccionados a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that this list shows.</source>
        <translation>
            <numerusform>%Ln artículo seleccionado: todo lo que muestra esta lista.</numerusform>
            <numerusform>%Ln artículos seleccionados: todo lo que muestra esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that matched at %1. What comes later is not in it.</source>
        <translation>
            <numerusform>%Ln artículo seleccionado: todo lo que coincidía a las %1. Lo que llegue después no entra.</numerusform>
            <numerusform>%Ln artículos seleccionados: todo lo que coincidía a las %1. Lo que llegue después no entra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text will be skipped.</source>
        <translation>
            <numerusform>Se omitirá %Ln sin texto.</numerusform>
            <numerusform>Se omitirán %Ln sin texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected item(s) are changed too.</source>
        <translation>
            <numerusform>También se cambia %Ln artículo protegido.</numerusform>
            <numerusform>También se cambian %Ln artículos protegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand or published will be skipped.</source>
        <translation>
            <numerusform>Se omitirá %Ln escrito a mano o publicado.</numerusform>
            <numerusform>Se omitirán %Ln escritos a mano o publicados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include protected</source>
        <translation>Incluir los protegidos</translation>
    </message>
    <message>
        <source>Texts typed by hand and published ones are left as they are unless this is on.</source>
        <translation>Los textos escritos a mano y los publicados se dejan como están mientras esto no esté activado.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
</context>
<context>
    <name>galley::ui::DiffView</name>
    <message>
        <source>Only spaces or line breaks changed.</source>
        <translation>Solo cambiaron espacios o saltos de línea.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Se añadió «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó «%1».</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>«%1» pasó a ser «%2».</translation>
    </message>
    <message>
        <source>Generated texts, compared</source>
        <translation>Textos generados, comparados</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Ahora en la tienda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>This computer has seen no other text of this item, so there is nothing to compare with.</source>
        <translation>Este equipo no ha visto ningún otro texto de este artículo, así que no hay con qué comparar.</translation>
    </message>
    <message>
        <source>%1 – nothing changed</source>
        <translation>%1 – nada cambió</translation>
    </message>
    <message>
        <source>%1 – all new</source>
        <translation>%1 – todo nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n change(s)</source>
        <translation>
            <numerusform>%1 – %Ln cambio</numerusform>
            <numerusform>%1 – %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Cambio %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>Export texts</source>
        <translation>Exportar textos</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>Se está escribiendo el archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Qué textos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approved: %n item(s)</source>
        <translation>
            <numerusform>&amp;Aprobados: %Ln artículo</numerusform>
            <numerusform>&amp;Aprobados: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the list shows: %n item(s)</source>
        <translation>
            <numerusform>&amp;Lo que muestra la lista: %Ln artículo</numerusform>
            <numerusform>&amp;Lo que muestra la lista: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Seleccionados: %Ln artículo</numerusform>
            <numerusform>&amp;Seleccionados: %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>&amp;File for %1</source>
        <translation>Archivo &amp;para %1</translation>
    </message>
    <message>
        <source>A CSV file that the shop imports; it changes names and texts only.</source>
        <translation>Un archivo CSV que la tienda importa; solo cambia nombres y textos.</translation>
    </message>
    <message>
        <source>&amp;Table for people</source>
        <translation>&amp;Tabla para personas</translation>
    </message>
    <message>
        <source>A CSV file with every column, with status and time, for spreadsheets.</source>
        <translation>Un archivo CSV con todas las columnas, con estado y hora, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;En el archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de destino</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>part of a file name</comment>
        <translation>textos</translation>
    </message>
    <message>
        <source>table</source>
        <comment>part of a file name</comment>
        <translation>tabla</translation>
    </message>
    <message>
        <source>There is nothing to export here: no text is in this group.</source>
        <translation>Aquí no hay nada que exportar: no hay ningún texto en este grupo.</translation>
    </message>
    <message>
        <source>Texts that nobody has approved are written too. Import the file into a test shop first.</source>
        <translation>También se escriben textos que nadie ha aprobado. Importe el archivo primero en una tienda de pruebas.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>El archivo %1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>The file was not written, and your texts are unchanged. %1</source>
        <translation>No se escribió el archivo, y sus textos no han cambiado. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in %1.</source>
        <translation>
            <numerusform>%Ln artículo está en %1.</numerusform>
            <numerusform>%Ln artículos están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file was made from the copy on this computer.</source>
        <translation>%1 El archivo se hizo a partir de la copia de este equipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Workbook for people</source>
        <translation>L&amp;ibro para personas</translation>
    </message>
    <message>
        <source>The same as an XLSX file; nothing in it is calculated.</source>
        <translation>Lo mismo como archivo XLSX; nada en él se calcula.</translation>
    </message>
    <message>
        <source>&amp;Lines for programs</source>
        <translation>Lí&amp;neas para programas</translation>
    </message>
    <message>
        <source>A JSONL file with one object for each item, with all its facts and texts.</source>
        <translation>Un archivo JSONL con un objeto por artículo, con todos sus datos y textos.</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1);;All files (*)</source>
        <translation>Archivos de este tipo (*.%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>galley::ui::FactsView</name>
    <message>
        <source>Facts from the shop</source>
        <translation>Datos de la tienda</translation>
    </message>
    <message>
        <source>finding %1</source>
        <comment>beside a fact</comment>
        <translation>observación %1</translation>
    </message>
    <message>
        <source>The shop gave no attributes.</source>
        <translation>La tienda no dio ningún atributo.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Fields</name>
    <message>
        <source>Id in the shop</source>
        <translation>Identificador en la tienda</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>Tipo de producto</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>SKU del producto principal</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Descripción corta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Precio de oferta</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>Estado en la tienda</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation>Título SEO</translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation>Descripción SEO</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileStep</name>
    <message>
        <source>This is a product export of WooCommerce.</source>
        <translation>Es una exportación de productos de WooCommerce.</translation>
    </message>
    <message>
        <source>This is a product export of Shopify.</source>
        <translation>Es una exportación de productos de Shopify.</translation>
    </message>
    <message>
        <source>This is a product export of Magento 2.</source>
        <translation>Es una exportación de productos de Magento 2.</translation>
    </message>
    <message>
        <source>This is a WordPress export (XML) with products of WooCommerce.</source>
        <translation>Es una exportación de WordPress (XML) con productos de WooCommerce.</translation>
    </message>
    <message>
        <source>This is a table; its columns are matched in the next step.</source>
        <translation>Es una tabla; sus columnas se asignan en el paso siguiente.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Path of a CSV or XML file</source>
        <translation>Ruta de un archivo CSV o XML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Archivo que importar</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>New &amp;project:</source>
        <translation>&amp;Nuevo proyecto:</translation>
    </message>
    <message>
        <source>Name, for example Spring collection</source>
        <translation>Nombre, por ejemplo Colección de primavera</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Nombre del nuevo proyecto</translation>
    </message>
    <message>
        <source>&amp;Shop:</source>
        <translation>&amp;Tienda:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>Se&amp;parador:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>&amp;La primera fila es una cabecera</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Product files (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>Archivos de productos (*.csv *.tsv *.txt *.xml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Mirando el archivo…</translation>
    </message>
    <message>
        <source>This file cannot be imported. %1</source>
        <translation>Este archivo no se puede importar. %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n row(s).</source>
        <translation>
            <numerusform>Tiene %Ln fila.</numerusform>
            <numerusform>Tiene %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n row(s).</source>
        <translation>
            <numerusform>Tiene más de %Ln fila.</numerusform>
            <numerusform>Tiene más de %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>First problem: line %1: %2</source>
        <translation>Primer problema: línea %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose the product file of your shop. Drag it here, or paste its path.</source>
        <translation>Elija el archivo de productos de su tienda. Arrástrelo aquí o pegue su ruta.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterLine</name>
    <message>
        <source>Search and filter</source>
        <translation>Buscar y filtrar</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>Search or filter: status:pending flag:grounding score&lt;60</source>
        <translation>Buscar o filtrar: status:pending flag:grounding score&lt;60</translation>
    </message>
    <message>
        <source>Words are searched in names, SKUs and texts. Conditions are a key and a value: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</source>
        <translation>Las palabras se buscan en nombres, SKU y textos. Las condiciones son una clave y un valor: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterQuery</name>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>Sin observaciones</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con observaciones</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>Write findings:yes or findings:no.</source>
        <translation>Escriba findings:yes o findings:no.</translation>
    </message>
    <message>
        <source>This project has no source “%1”.</source>
        <translation>Este proyecto no tiene el origen «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>Cambiado desde %1</translation>
    </message>
    <message>
        <source>Changed before %1</source>
        <translation>Cambiado antes de %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>Cambiado el %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>Cambiado de %1 a %2</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Puntuación: %1</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>Puntuación menor de %1 %</translation>
    </message>
    <message>
        <source>Score of %1 % and more</source>
        <translation>Puntuación de %1 % o más</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>Risk below %1</source>
        <translation>Riesgo menor de %1</translation>
    </message>
    <message>
        <source>Risk of %1 and more</source>
        <translation>Riesgo de %1 o más</translation>
    </message>
    <message>
        <source>Editor: %1</source>
        <translation>Editado por: %1</translation>
    </message>
    <message>
        <source>Decided or edited by me</source>
        <translation>Decididos o editados por mí</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>Decididos por otros</translation>
    </message>
    <message>
        <source>Decided by nobody</source>
        <translation>Decididos por nadie</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Observación: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation>Marcados para más tarde</translation>
    </message>
    <message>
        <source>Write marked:yes or marked:no.</source>
        <translation>Escriba marked:yes o marked:no.</translation>
    </message>
    <message>
        <source>Write a limit in percent, such as score&lt;60 or score&gt;80.</source>
        <translation>Escriba un límite en tanto por ciento, como score&lt;60 o score&gt;80.</translation>
    </message>
    <message>
        <source>Write a limit from 0 to 100, such as risk&gt;50.</source>
        <translation>Escriba un límite de 0 a 100, como risk&gt;50.</translation>
    </message>
    <message>
        <source>Write a date, such as changed&gt;2026-01-31, changed:today or changed:7d.</source>
        <translation>Escriba una fecha, como changed&gt;2026-01-31, changed:today o changed:7d.</translation>
    </message>
    <message>
        <source>Write editor:me, editor:others or editor:nobody.</source>
        <translation>Escriba editor:me, editor:others o editor:nobody.</translation>
    </message>
    <message>
        <source>Write a value behind the colon.</source>
        <translation>Escriba un valor después de los dos puntos.</translation>
    </message>
    <message>
        <source>There is no filter “%1”. In quotes it is searched for as text.</source>
        <translation>No existe el filtro «%1». Entre comillas se busca como texto.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position among the places found</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingCommands</name>
    <message>
        <source>Select a word in the text, or go to a finding about a word.</source>
        <translation>Seleccione una palabra del texto, o vaya a una observación sobre una palabra.</translation>
    </message>
    <message>
        <source>The glossary is saved.</source>
        <translation>El glosario está guardado.</translation>
    </message>
    <message>
        <source>The glossary could not be saved. %1</source>
        <translation>No se pudo guardar el glosario. %1</translation>
    </message>
    <message>
        <source>No other item has nearly the same text.</source>
        <translation>Ningún otro artículo tiene casi el mismo texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have nearly the same texts. They are selected as far as the list shows them.</source>
        <translation>
            <numerusform>%Ln artículo tiene casi el mismo texto. Está seleccionado si la lista lo muestra.</numerusform>
            <numerusform>%Ln artículos tienen casi el mismo texto. Están seleccionados los que la lista muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPanel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>short text</source>
        <translation>texto corto</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>texto largo</translation>
    </message>
    <message>
        <source>Repair: take it out</source>
        <translation>Corrección: quitarlo</translation>
    </message>
    <message>
        <source>Repair: one space</source>
        <translation>Corrección: un espacio</translation>
    </message>
    <message>
        <source>Repair: “%1”</source>
        <translation>Corrección: «%1»</translation>
    </message>
    <message>
        <source>Findings in the text</source>
        <translation>Observaciones sobre el texto</translation>
    </message>
    <message>
        <source>[%1] %2 in the %3: %4</source>
        <comment>number, severity, field, reason</comment>
        <translation>[%1] %2 en el %3: %4</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>Ignorada: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>finding, its repair</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You ignored this finding. Undo shows it again.</source>
        <translation>Ignoró esta observación. Deshacer la muestra de nuevo.</translation>
    </message>
    <message>
        <source>You ignore findings of this kind in this view. Undo shows them again.</source>
        <translation>Ignora las observaciones de este tipo en esta vista. Deshacer las muestra de nuevo.</translation>
    </message>
    <message>
        <source>Compare with the fact %1</source>
        <translation>Comparar con el dato %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
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
            <numerusform>%Ln ignorada</numerusform>
            <numerusform>%Ln ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no findings in this text.</source>
        <translation>No hay observaciones sobre este texto.</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>No hay ninguna observación elegida.</translation>
    </message>
    <message>
        <source>This finding has no repair. It needs your own words.</source>
        <translation>Esta observación no tiene corrección. Necesita sus propias palabras.</translation>
    </message>
    <message>
        <source>There is no repair here that is safe without looking.</source>
        <translation>Aquí no hay ninguna corrección segura sin mirar.</translation>
    </message>
    <message>
        <source>Findings of this kind are ignored in this view.</source>
        <translation>Las observaciones de este tipo se ignoran en esta vista.</translation>
    </message>
    <message>
        <source>This is the first finding. The same key again settles it.</source>
        <translation>Esta es la primera observación. La misma tecla otra vez la resuelve.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FocusView</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>Artículo anterior</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Artículo siguiente</translation>
    </message>
    <message>
        <source>There is an unsaved draft of this text. It is kept until you save or discard it.</source>
        <translation>Hay un borrador sin guardar de este texto. Se conserva hasta que lo guarde o lo descarte.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>Descartar el borrador…</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Este artículo se ha eliminado.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in the list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>porque: %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>Confianza %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>SKU %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Descartar el borrador</translation>
    </message>
    <message>
        <source>Discard what you typed and did not save?</source>
        <translation>¿Descartar lo que escribió y no guardó?</translation>
    </message>
    <message>
        <source>The text of the item stays as it is.</source>
        <translation>El texto del artículo se queda como está.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Facts from the shop</source>
        <translation>Datos de la tienda</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>Ahora en la tienda</translation>
    </message>
    <message>
        <source>Generated texts</source>
        <translation>Textos generados</translation>
    </message>
    <message>
        <source>The text as it will look.</source>
        <translation>El texto como se verá.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text in the shop: %n change(s).</source>
        <translation>
            <numerusform>Comparado con el texto de la tienda: %Ln cambio.</numerusform>
            <numerusform>Comparado con el texto de la tienda: %Ln cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text before: %n change(s).</source>
        <translation>
            <numerusform>Comparado con el texto anterior: %Ln cambio.</numerusform>
            <numerusform>Comparado con el texto anterior: %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the text in the shop</source>
        <translation>comparado con el texto de la tienda</translation>
    </message>
    <message>
        <source>compared with the text before</source>
        <translation>comparado con el texto anterior</translation>
    </message>
    <message>
        <source>%1, side by side</source>
        <translation>%1, lado a lado</translation>
    </message>
</context>
<context>
    <name>galley::ui::FoldPane</name>
    <message>
        <source>Fold: %1</source>
        <translation>Plegar: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>Desplegar: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GenerateDialog</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>alrededor de %Ln segundo</numerusform>
            <numerusform>alrededor de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>alrededor de %Ln minuto</numerusform>
            <numerusform>alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>alrededor de %Ln hora</numerusform>
            <numerusform>alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate texts for %1</source>
        <translation>Generar textos para %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>Para qué artículos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Without a text yet: %n item(s)</source>
        <translation>
            <numerusform>&amp;Aún sin texto: %Ln artículo</numerusform>
            <numerusform>&amp;Aún sin texto: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Seleccionados: %Ln artículo</numerusform>
            <numerusform>&amp;Seleccionados: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rejected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Rechazados: %Ln artículo</numerusform>
            <numerusform>&amp;Rechazados: %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n item(s)</source>
        <translation>
            <numerusform>&amp;Todos: %Ln artículo</numerusform>
            <numerusform>&amp;Todos: %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Wri&amp;ter:</source>
        <translation>R&amp;edactor:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>&amp;Modelo:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>T&amp;one:</source>
        <translation>T&amp;ono:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source> characters at most</source>
        <translation> caracteres como máximo</translation>
    </message>
    <message>
        <source>S&amp;hort text</source>
        <translation>Texto &amp;corto</translation>
    </message>
    <message>
        <source>Greatest length of the short text</source>
        <translation>Longitud máxima del texto corto</translation>
    </message>
    <message>
        <source>with HTML</source>
        <translation>con HTML</translation>
    </message>
    <message>
        <source>Short text with HTML</source>
        <translation>Texto corto con HTML</translation>
    </message>
    <message>
        <source>Lon&amp;g text</source>
        <translation>Texto &amp;largo</translation>
    </message>
    <message>
        <source>Greatest length of the long text</source>
        <translation>Longitud máxima del texto largo</translation>
    </message>
    <message>
        <source>Long text with HTML</source>
        <translation>Texto largo con HTML</translation>
    </message>
    <message>
        <source>Translate the &amp;name when the language differs</source>
        <translation>Traducir el &amp;nombre cuando el idioma es otro</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>For example: speak to hikers; do not mention prices.</source>
        <translation>Por ejemplo: hable a senderistas; no mencione precios.</translation>
    </message>
    <message>
        <source>&amp;Instructions of your own:</source>
        <translation>Sus &amp;propias instrucciones:</translation>
    </message>
    <message>
        <source>The list of writers could not be read. %1</source>
        <translation>No se pudo leer la lista de redactores. %1</translation>
    </message>
    <message>
        <source>%1 (no key set up)</source>
        <translation>%1 (sin clave configurada)</translation>
    </message>
    <message>
        <source>The list of languages could not be read. %1</source>
        <translation>No se pudo leer la lista de idiomas. %1</translation>
    </message>
    <message>
        <source>The list of tones could not be read. %1</source>
        <translation>No se pudo leer la lista de tonos. %1</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>Leyendo lo que se puede elegir…</translation>
    </message>
    <message>
        <source>There is nothing to write: no item is in this group.</source>
        <translation>No hay nada que escribir: no hay ningún artículo en este grupo.</translation>
    </message>
    <message>
        <source>Choose the short text, the long text or both.</source>
        <translation>Elija el texto corto, el texto largo o ambos.</translation>
    </message>
    <message>
        <source>What this takes is not known. %1</source>
        <translation>No se sabe lo que cuesta. %1</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>No cuesta nada.</translation>
    </message>
    <message>
        <source>It costs about %1 XCT.</source>
        <translation>Cuesta unos %1 XCT.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), %1.</source>
        <translation>
            <numerusform>%Ln texto, %1.</numerusform>
            <numerusform>%Ln textos, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that are approved or edited are written anew too, and wait for review again.</source>
        <translation>También los textos aprobados o editados se escriben de nuevo, y esperan otra revisión.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Nothing was started, and your texts are unchanged. %1</source>
        <translation>No se empezó nada, y sus textos no han cambiado. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GeneratedView</name>
    <message>
        <source>Generated texts</source>
        <translation>Textos generados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto corto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of the field, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The name of the shop stays.</source>
        <translation>El nombre de la tienda se queda.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>This sentence was approved before, in another text.</source>
        <translation>Esta frase ya se aprobó antes, en otro texto.</translation>
    </message>
    <message>
        <source>Proven by %1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>Probado por %1: %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::GlossaryDialog</name>
    <message>
        <source>A row has no word. Type one, or remove the row.</source>
        <translation>Una fila no tiene palabra. Escriba una, o quite la fila.</translation>
    </message>
    <message>
        <source>For “%1” it is missing what to write instead.</source>
        <translation>Para «%1» falta qué escribir en su lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: a term needs a letter or digit and has at most 100 characters.</source>
        <translation>«%1» no se puede usar: un término necesita una letra o cifra y tiene como máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Words that texts must not use, words that another word is better for, and words that are right as they are, such as brands. Inflected forms are found as well. The glossary is kept on this computer; a file takes it to others.</source>
        <translation>Palabras que los textos no deben usar, palabras para las que hay otra mejor, y palabras que están bien como están, como las marcas. También se encuentran las formas flexionadas. El glosario se guarda en este equipo; un archivo lo lleva a otros.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Términos del glosario</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>Prohibida</translation>
    </message>
    <message>
        <source>Another is preferred</source>
        <translation>Se prefiere otra</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>Bien como está</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>Dónde vale</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>it is larger than a glossary can be.</source>
        <translation>es mayor de lo que puede ser un glosario.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se importó nada. %1</translation>
    </message>
    <message>
        <source>%1 terms are new, %2 were replaced. Save keeps them.</source>
        <translation>%1 términos son nuevos, %2 se reemplazaron. Guardar los conserva.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were written.</source>
        <translation>
            <numerusform>Se escribió %Ln término.</numerusform>
            <numerusform>Se escribieron %Ln términos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importar un glosario</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Exportar el glosario</translation>
    </message>
</context>
<context>
    <name>galley::ui::HistoryDialog</name>
    <message>
        <source>Brought in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Edited the text</source>
        <translation>Texto editado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation>Aceptado por el servidor</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Conflict settled: mine</source>
        <translation>Conflicto resuelto: la mía</translation>
    </message>
    <message>
        <source>Conflict settled: theirs</source>
        <translation>Conflicto resuelto: la otra</translation>
    </message>
    <message>
        <source>Decided by a sample</source>
        <translation>Decidido por muestra</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>Historial del artículo</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>&amp;Export the project&apos;s history…</source>
        <translation>&amp;Exportar el historial del proyecto…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>No se pudo leer el historial. %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n other(s)</source>
        <translation>
            <numerusform>%1, con %Ln más</numerusform>
            <numerusform>%1, con %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This history only grows: nothing in it can be changed or removed.</source>
        <translation>Este historial solo crece: nada en él se puede cambiar ni quitar.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>Se escribió %Ln línea.</numerusform>
            <numerusform>Se escribieron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>No se pudo escribir el historial. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportWizard</name>
    <message>
        <source>Import products</source>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Import products into %1</source>
        <translation>Importar productos en %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The project could not be made. %1</source>
        <translation>No se pudo crear el proyecto. %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n finding(s). Open the item to read them.</source>
        <translation>
            <numerusform>%Ln observación. Abra el artículo para leerla.</numerusform>
            <numerusform>%Ln observaciones. Abra el artículo para leerlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>Este artículo se ha eliminado.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincr.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemTable</name>
    <message>
        <source>Review queue</source>
        <translation>Cola de revisión</translation>
    </message>
    <message>
        <source>Columns of the review queue</source>
        <translation>Columnas de la cola de revisión</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>Primeras columnas</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemWords</name>
    <message>
        <source>Kept on this computer only.</source>
        <translation>Guardado solo en este equipo.</translation>
    </message>
    <message>
        <source>The server has everything that you did here.</source>
        <translation>El servidor tiene todo lo que hizo aquí.</translation>
    </message>
    <message>
        <source>Your change is safe on this computer and waits to be sent.</source>
        <translation>Su cambio está a salvo en este equipo y espera a ser enviado.</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>Su cambio se está enviando.</translation>
    </message>
    <message>
        <source>Somebody else changed this item too. The Sync Centre shows both sides.</source>
        <translation>Otra persona también cambió este artículo. El centro de sincronización muestra las dos versiones.</translation>
    </message>
    <message>
        <source>The server refused your change. The Sync Centre says why.</source>
        <translation>El servidor rechazó su cambio. El centro de sincronización dice por qué.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation>Producto sin nombre</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln observación</numerusform>
            <numerusform>%Ln observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation>marcado para más tarde</translation>
    </message>
</context>
<context>
    <name>galley::ui::JobsView</name>
    <message>
        <source>Texts for %1</source>
        <translation>Textos para %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n failed</source>
        <translation>
            <numerusform>%1 – %Ln fallido</numerusform>
            <numerusform>%1 – %Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Detener: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisar: %1</translation>
    </message>
    <message>
        <source>Nothing is being generated.</source>
        <translation>No se está generando nada.</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>un proyecto</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyMap</name>
    <message>
        <source>In most programs this key selects everything.</source>
        <translation>En la mayoría de los programas esta tecla selecciona todo.</translation>
    </message>
    <message>
        <source>In most programs this key refreshes what is shown.</source>
        <translation>En la mayoría de los programas esta tecla actualiza lo que se muestra.</translation>
    </message>
    <message>
        <source>In most programs this key saves.</source>
        <translation>En la mayoría de los programas esta tecla guarda.</translation>
    </message>
    <message>
        <source>In most programs this key searches.</source>
        <translation>En la mayoría de los programas esta tecla busca.</translation>
    </message>
    <message>
        <source>In most programs this key copies.</source>
        <translation>En la mayoría de los programas esta tecla copia.</translation>
    </message>
    <message>
        <source>In most programs this key cuts.</source>
        <translation>En la mayoría de los programas esta tecla corta.</translation>
    </message>
    <message>
        <source>In most programs this key pastes.</source>
        <translation>En la mayoría de los programas esta tecla pega.</translation>
    </message>
    <message>
        <source>In most programs this key undoes.</source>
        <translation>En la mayoría de los programas esta tecla deshace.</translation>
    </message>
    <message>
        <source>In most programs this key ends the program.</source>
        <translation>En la mayoría de los programas esta tecla cierra el programa.</translation>
    </message>
    <message>
        <source>In most programs this key shows help.</source>
        <translation>En la mayoría de los programas esta tecla muestra la ayuda.</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The keys of this program.</source>
        <translation>Las teclas de este programa.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>A accepts, X rejects, the space bar skips, Backspace undoes.</source>
        <translation>A acepta, X rechaza, la barra espaciadora salta, Retroceso deshace.</translation>
    </message>
    <message>
        <source>Lightroom</source>
        <translation>Lightroom</translation>
    </message>
    <message>
        <source>P picks, X rejects, E opens one item, G shows the cards.</source>
        <translation>P elige, X rechaza, E abre un artículo, G muestra las tarjetas.</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>E archives what is done, # throws away, Z undoes, O opens.</source>
        <translation>E archiva lo hecho, # tira, Z deshace, O abre.</translation>
    </message>
    <message>
        <source>One hand (right)</source>
        <translation>Una mano (derecha)</translation>
    </message>
    <message>
        <source>J and K move, L approves, the key beside it rejects; the left hand is free.</source>
        <translation>J y K mueven, L aprueba, la tecla de al lado rechaza; la mano izquierda queda libre.</translation>
    </message>
    <message>
        <source>One hand (left)</source>
        <translation>Una mano (izquierda)</translation>
    </message>
    <message>
        <source>D and F move, S approves, A rejects; the right hand is free.</source>
        <translation>D y F mueven, S aprueba, A rechaza; la mano derecha queda libre.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyRecorder</name>
    <message>
        <source>Press the new key here</source>
        <translation>Pulse aquí la nueva tecla</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>The next key that you press here is taken. Tab goes on.</source>
        <translation>Se toma la próxima tecla que pulse aquí. Tab sigue adelante.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeySheet</name>
    <message>
        <source>Keys: %1</source>
        <translation>Teclas: %1</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista de teclas</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Moving and reading</source>
        <translation>Moverse y leer</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>&amp;Cambiar las teclas…</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeysDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>&amp;Juego de teclas:</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>El mío</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Juego de teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Las órdenes y sus teclas</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nueva tecla:</translation>
    </message>
    <message>
        <source>&amp;Two keys, one after the other</source>
        <translation>&amp;Dos teclas, una tras otra</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>&amp;Añadir esta tecla</translation>
    </message>
    <message>
        <source>&amp;Reset this command</source>
        <translation>&amp;Restablecer esta orden</translation>
    </message>
    <message>
        <source>This command has its first keys again.</source>
        <translation>Esta orden vuelve a tener sus primeras teclas.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands: plain letters act while a list or a text to be read has the focus</source>
        <translation>&amp;Las letras son órdenes: las letras sueltas actúan mientras una lista o un texto para leer tiene el foco</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>Restablecer &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>You changed these keys.</source>
        <translation>Cambió estas teclas.</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <comment>command in the list of keys</comment>
        <translation>%1, sin tecla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command in the list of keys, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>command and keys that the user changed</comment>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>You changed some keys.</source>
        <translation>Cambió algunas teclas.</translation>
    </message>
    <message>
        <source>No command is selected.</source>
        <translation>No hay ninguna orden seleccionada.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Teclas de «%1»</translation>
    </message>
    <message>
        <source>This command has no key. It is found in menus and by its name.</source>
        <translation>Esta orden no tiene tecla. Se encuentra en los menús y por su nombre.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Press the second key.</source>
        <translation>Pulse la segunda tecla.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>La orden ya tiene esta tecla.</translation>
    </message>
    <message>
        <source>T&amp;ake this key</source>
        <translation>T&amp;omar esta tecla</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>Nada más tiene esta tecla.</translation>
    </message>
    <message>
        <source>%1 belongs to this command now.</source>
        <translation>%1 pertenece ahora a esta orden.</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>Leer teclas de un archivo</translation>
    </message>
    <message>
        <source>Write the keys to a file</source>
        <translation>Escribir las teclas en un archivo</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>Teclas (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>No se pudo leer el archivo. %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n command(s) were read.</source>
        <translation>
            <numerusform>Se leyeron las teclas de %Ln orden.</numerusform>
            <numerusform>Se leyeron las teclas de %Ln órdenes.</numerusform>
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
            <numerusform>%Ln tecla no se pudo usar aquí.</numerusform>
            <numerusform>%Ln teclas no se pudieron usar aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>No se pudo escribir el archivo. %1</translation>
    </message>
    <message>
        <source>The keys were written to the file.</source>
        <translation>Las teclas se escribieron en el archivo.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>¿Devolver a cada orden sus primeras teclas?</translation>
    </message>
    <message>
        <source>Keys that you changed are lost, unless you have exported them.</source>
        <translation>Las teclas que cambió se pierden, salvo que las haya exportado.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Every command has its first keys again.</source>
        <translation>Cada orden vuelve a tener sus primeras teclas.</translation>
    </message>
</context>
<context>
    <name>galley::ui::LiveView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto corto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Texts in the shop now</source>
        <translation>Textos que la tienda muestra ahora</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a text, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The shop has no text for this product.</source>
        <translation>La tienda no tiene texto para este producto.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>Abriendo la tienda de ejemplo…</translation>
    </message>
    <message>
        <source>The workspace could not be opened. What is in it is safe on this computer. %1</source>
        <translation>No se pudo abrir el espacio de trabajo. Lo que contiene está a salvo en este equipo. %1</translation>
    </message>
    <message>
        <source>This computer has no key store, so your sign-in ends when Galley is closed.</source>
        <translation>Este equipo no tiene almacén de claves, así que su sesión termina al cerrar Galley.</translation>
    </message>
    <message>
        <source>Opening the workspace on this computer…</source>
        <translation>Abriendo el espacio de trabajo de este equipo…</translation>
    </message>
    <message>
        <source>Opening the team&apos;s workspace…</source>
        <translation>Abriendo el espacio de trabajo de su equipo…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>The job could not be stopped. %1</source>
        <translation>No se pudo detener el trabajo. %1</translation>
    </message>
    <message>
        <source>Texts for %1: %2.</source>
        <translation>Textos para %1: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>Quitar la tienda de ejemplo</translation>
    </message>
    <message>
        <source>Remove the sample shop and all that you did in it?</source>
        <translation>¿Quitar la tienda de ejemplo y todo lo que hizo en ella?</translation>
    </message>
    <message>
        <source>Your own workspaces are not touched. The sample shop can be made anew at any time.</source>
        <translation>Sus propios espacios de trabajo no se tocan. La tienda de ejemplo se puede crear de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The sample shop could not be removed. %1</source>
        <translation>No se pudo quitar la tienda de ejemplo. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::MapStep</name>
    <message>
        <source>&amp;Mapping:</source>
        <translation>Asi&amp;gnación:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>Guardar &amp;esta asignación…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>Las columnas y sus campos</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>Campo de la columna %1</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>Atributo «%1»</translation>
    </message>
    <message>
        <source>Attribute with another name…</source>
        <translation>Atributo con otro nombre…</translation>
    </message>
    <message>
        <source>Attribute with another name</source>
        <translation>Atributo con otro nombre</translation>
    </message>
    <message>
        <source>Name of the attribute:</source>
        <translation>Nombre del atributo:</translation>
    </message>
    <message>
        <source>At least one column must be the name, the SKU or the id of the product.</source>
        <translation>Al menos una columna debe ser el nombre, el SKU o el identificador del producto.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>Como se detectó</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. %1</source>
        <translation>No se puede leer la asignación guardada. %1</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Guardar esta asignación</translation>
    </message>
    <message>
        <source>Name, such as the supplier:</source>
        <translation>Nombre, por ejemplo el proveedor:</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Say which column holds what. Columns without a field are kept as attributes of the product.</source>
        <translation>Diga qué contiene cada columna. Las columnas sin campo quedan como atributos del producto.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MatchStep</name>
    <message>
        <source>A product is there already:</source>
        <translation>Un producto ya existe:</translation>
    </message>
    <message>
        <source>&amp;Update its data</source>
        <translation>Actualizar sus &amp;datos</translation>
    </message>
    <message>
        <source>Facts are brought up to date. Generated texts and decisions stay.</source>
        <translation>Los datos se ponen al día. Los textos generados y las decisiones se quedan.</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>&amp;Omitirlo</translation>
    </message>
    <message>
        <source>Only products that are new come in.</source>
        <translation>Solo entran los productos nuevos.</translation>
    </message>
    <message>
        <source>&amp;Add it once more</source>
        <translation>Añadirlo otra &amp;vez</translation>
    </message>
    <message>
        <source>Every row becomes a product, even when there is one with the same id.</source>
        <translation>Cada fila se convierte en un producto, aunque haya uno con el mismo identificador.</translation>
    </message>
    <message>
        <source>A cell of the file is empty:</source>
        <translation>Una celda del archivo está vacía:</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>&amp;Conservar lo que hay</translation>
    </message>
    <message>
        <source>An empty cell says nothing.</source>
        <translation>Una celda vacía no dice nada.</translation>
    </message>
    <message>
        <source>&amp;Clear the field</source>
        <translation>Vaciar &amp;el campo</translation>
    </message>
    <message>
        <source>An empty cell means that the product has no such value any more.</source>
        <translation>Una celda vacía significa que el producto ya no tiene ese valor.</translation>
    </message>
    <message>
        <source>Products are recognised by the id that the shop&apos;s file gives them.</source>
        <translation>Los productos se reconocen por el identificador que les da el archivo de la tienda.</translation>
    </message>
    <message>
        <source>Products are recognised by the column “%1”.</source>
        <translation>Los productos se reconocen por la columna «%1».</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Emparejar</translation>
    </message>
    <message>
        <source>Say what happens with products that the project has already.</source>
        <translation>Diga qué pasa con los productos que el proyecto ya tiene.</translation>
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
            <numerusform>Intentado %Ln vez</numerusform>
            <numerusform>Intentado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Qué lo impide</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageHeader</name>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProgressWords</name>
    <message>
        <source>about a minute left</source>
        <translation>queda un minuto aproximadamente</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>quedan alrededor de %Ln minuto</numerusform>
            <numerusform>quedan alrededor de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>quedan de %1 a %2 minutos</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>quedan alrededor de %Ln hora</numerusform>
            <numerusform>quedan alrededor de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>quedan de %1 a %2 horas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>Los %1 decididos</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Cambiar el nombre del proyecto</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>N&amp;ombre:</translation>
    </message>
    <message>
        <source>&amp;Shop system:</source>
        <translation>&amp;Sistema de tienda:</translation>
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
        <translation>Aún no hay textos</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a project: name, shop system, counts by state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Shop system</source>
        <translation>Sistema de tienda</translation>
    </message>
    <message>
        <source>Where its texts stand</source>
        <translation>Cómo van sus textos</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsPage</name>
    <message>
        <source>The project was not made. %1</source>
        <translation>No se creó el proyecto. %1</translation>
    </message>
    <message>
        <source>The project keeps its name. %1</source>
        <translation>El proyecto conserva su nombre. %1</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>No se eliminó nada. %1</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>«%1» está vacío ahora.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in this workspace</source>
        <translation>
            <numerusform>%Ln proyecto en este espacio de trabajo</numerusform>
            <numerusform>%Ln proyectos en este espacio de trabajo</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; opens a project for review · &lt;b&gt;%2&lt;/b&gt; renames · &lt;b&gt;%3&lt;/b&gt; finds any command</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; abre un proyecto para revisar · &lt;b&gt;%2&lt;/b&gt; cambia el nombre · &lt;b&gt;%3&lt;/b&gt; busca cualquier orden</translation>
    </message>
    <message>
        <source>The list of projects could not be read. %1</source>
        <translation>No se pudo leer la lista de proyectos. %1</translation>
    </message>
    <message>
        <source>“%1” stays where it is. %2</source>
        <translation>«%1» se queda donde está. %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» está en la papelera.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«%1» ha vuelto.</translation>
    </message>
    <message>
        <source>The project stays in the trash. %1</source>
        <translation>El proyecto se queda en la papelera. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsView</name>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Which projects are shown</source>
        <translation>Qué proyectos se muestran</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>In use (%1)</source>
        <translation>En uso (%1)</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>Papelera (%1)</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>No texts yet. Bring a list or make some.</source>
        <translation>Aún no hay textos. Traiga una lista o cree algunos.</translation>
    </message>
    <message>
        <source>Projects that you move to the trash stay here until you delete them for good.</source>
        <translation>Los proyectos que mueve a la papelera se quedan aquí hasta que los elimine para siempre.</translation>
    </message>
    <message>
        <source>A CSV file from WooCommerce, Shopify or Magento 2 will do. Nothing is sent to a shop.</source>
        <translation>Basta un archivo CSV de WooCommerce, Shopify o Magento 2. No se envía nada a ninguna tienda.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>This deletes the project with its products, texts and decisions. It cannot be undone.</source>
        <translation>Esto elimina el proyecto con sus productos, textos y decisiones. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Empty the project</source>
        <translation>Vaciar el proyecto</translation>
    </message>
    <message>
        <source>This deletes all products and texts of the project; the project itself and its settings stay. It cannot be undone.</source>
        <translation>Esto elimina todos los productos y textos del proyecto; el proyecto y sus ajustes se quedan. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QrCodeView</name>
    <message>
        <source>QR code for your authenticator app; the secret beside it can be typed instead</source>
        <translation>Código QR para su aplicación de autenticación; también puede escribir el secreto que está al lado</translation>
    </message>
</context>
<context>
    <name>galley::ui::QueueActions</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views: filters and orders with a name</source>
        <translation>Vistas guardadas: filtros y órdenes con nombre</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>Vista guardada %1</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history were written.</source>
        <translation>
            <numerusform>Se escribió %Ln línea del historial.</numerusform>
            <numerusform>Se escribieron %Ln líneas del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>No se pudo escribir el historial. %1</translation>
    </message>
    <message>
        <source>%1 done, %2 skipped.</source>
        <translation>%1 hechos, %2 omitidos.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>Mostrar el resultado</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hecho: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReasonCountsDialog</name>
    <message>
        <source>Why texts of %1 were rejected</source>
        <translation>Por qué se rechazaron textos de %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Reasons and how often they were given</source>
        <translation>Motivos y cuántas veces se dieron</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1: %Ln texto</numerusform>
            <numerusform>%1: %Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No text of this project is rejected now.</source>
        <translation>Ahora no hay ningún texto rechazado en este proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are rejected now.</source>
        <translation>
            <numerusform>Ahora hay %Ln texto rechazado.</numerusform>
            <numerusform>Ahora hay %Ln textos rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (%2 %).</source>
        <translation>Lo más frecuente: %1 (%2 %).</translation>
    </message>
    <message>
        <source>The reasons could not be counted. %1</source>
        <translation>No se pudieron contar los motivos. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasons</name>
    <message>
        <source>Wrong fact</source>
        <translation>Dato erróneo</translation>
    </message>
    <message>
        <source>Claim without proof</source>
        <translation>Afirmación sin prueba</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Tono inadecuado</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>Longitud inadecuada</translation>
    </message>
    <message>
        <source>Language mistakes</source>
        <translation>Errores de lengua</translation>
    </message>
    <message>
        <source>Too much like others</source>
        <translation>Demasiado parecido a otros</translation>
    </message>
    <message>
        <source>Broken formatting</source>
        <translation>Formato roto</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>Sin prueba</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasonsDialog</name>
    <message>
        <source>Reasons for rejecting</source>
        <translation>Motivos de rechazo</translation>
    </message>
    <message>
        <source>The keys 1 to 9 reject with these reasons, in this order. The next generation of a text is told its reason, so say what is wrong.</source>
        <translation>Las teclas 1 a 9 rechazan con estos motivos, en este orden. La próxima generación de un texto conoce su motivo, así que diga qué está mal.</translation>
    </message>
    <message>
        <source>&amp;Only for the project “%1”</source>
        <translation>&amp;Solo para el proyecto «%1»</translation>
    </message>
    <message>
        <source>Reasons, in the order of their keys</source>
        <translation>Motivos, en el orden de sus teclas</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Nuevo motivo</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>&amp;Reformular</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;First list</source>
        <translation>&amp;Primera lista</translation>
    </message>
    <message>
        <source>Gives the list back that Galley came with.</source>
        <translation>Devuelve la lista con la que vino Galley.</translation>
    </message>
    <message>
        <source>&amp;Every rejection needs a reason: the key for rejecting waits for a digit</source>
        <translation>&amp;Todo rechazo necesita un motivo: la tecla de rechazar espera una cifra</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, tecla %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto corto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>&amp;Expresión regular</translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n selected text(s)</source>
        <translation>
            <numerusform>Reemplazar en el %Ln texto seleccionado</numerusform>
            <numerusform>Reemplazar en los %Ln textos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n text(s) of this view</source>
        <translation>
            <numerusform>Reemplazar en el %Ln texto de esta vista</numerusform>
            <numerusform>Reemplazar en los %Ln textos de esta vista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>&amp;Reemplazar por</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Whether this field is looked through</source>
        <translation>Si se busca en este campo</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Places that will be replaced</source>
        <translation>Lugares que se reemplazarán</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Only what readers see is looked through; tags stay as they are.</source>
        <translation>Solo se busca en lo que ven los lectores; las etiquetas se quedan como están.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>Escriba lo que hay que encontrar.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Elija al menos un campo.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n text(s)…</source>
        <translation>
            <numerusform>Buscando en %Ln texto…</numerusform>
            <numerusform>Buscando en %Ln textos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Reemplazar %Ln lugar</numerusform>
            <numerusform>Reemplazar %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n text(s).</source>
        <translation>
            <numerusform>No se encontró nada en %Ln texto.</numerusform>
            <numerusform>No se encontró nada en %Ln textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are checked.</source>
        <translation>%1 de %2 lugares están marcados.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided item(s) go back to be reviewed.</source>
        <translation>
            <numerusform>%Ln artículo decidido vuelve a revisión.</numerusform>
            <numerusform>%Ln artículos decididos vuelven a revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more places; replace these first.</source>
        <translation>Hay más lugares; reemplace estos primero.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long for %n text(s), which were left out.</source>
        <translation>
            <numerusform>La expresión tardó demasiado con %Ln texto, que se dejó fuera.</numerusform>
            <numerusform>La expresión tardó demasiado con %Ln textos, que se dejaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n item(s)</source>
        <translation>
            <numerusform>Reemplazar «%1» por «%2» en %Ln artículo</numerusform>
            <numerusform>Reemplazar «%1» por «%2» en %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Reemplazando…</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>Esto no se pudo guardar, y no se cambió nada. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewBody</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>The project whose texts are reviewed</source>
        <translation>El proyecto cuyos textos se revisan</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>Progreso de la generación</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Choose a project above, or bring a list of products from your shop.</source>
        <translation>Elija un proyecto arriba o traiga una lista de productos de su tienda.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>Aún no hay textos.</translation>
    </message>
    <message>
        <source>Bring a list of products from your shop; texts for them are written here.</source>
        <translation>Traiga una lista de productos de su tienda; aquí se escriben sus textos.</translation>
    </message>
    <message>
        <source>The approved texts can go to your shop now.</source>
        <translation>Los textos aprobados ya pueden ir a su tienda.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>%Ln texto rechazado espera a escribirse de nuevo.</numerusform>
            <numerusform>%Ln textos rechazados esperan a escribirse de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) are decided.</source>
        <translation>
            <numerusform>El único artículo está decidido.</numerusform>
            <numerusform>Los %Ln artículos están decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 items match.</source>
        <translation>Ninguno de %1 artículos coincide.</translation>
    </message>
    <message>
        <source>Every item of this project is excluded.</source>
        <translation>Todos los artículos de este proyecto están excluidos.</translation>
    </message>
    <message>
        <source>Excluded items can be shown and restored.</source>
        <translation>Los artículos excluidos se pueden mostrar y restaurar.</translation>
    </message>
    <message numerus="yes">
        <source>All items are decided. %n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>Todos los artículos están decididos. %Ln texto rechazado espera a escribirse de nuevo.</numerusform>
            <numerusform>Todos los artículos están decididos. %Ln textos rechazados esperan a escribirse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items are decided. The approved texts can be exported now.</source>
        <translation>Todos los artículos están decididos. Los textos aprobados ya se pueden exportar.</translation>
    </message>
    <message>
        <source>Writing texts: %1 of %2</source>
        <translation>Escribiendo textos: %1 de %2</translation>
    </message>
    <message>
        <source>Waiting for the writer…</source>
        <translation>Esperando al redactor…</translation>
    </message>
    <message>
        <source>The mark could not be stored. %1</source>
        <translation>No se pudo guardar la marca. %1</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n item(s) are gone.</source>
        <translation>
            <numerusform>Se quitó la marca de %Ln artículo.</numerusform>
            <numerusform>Se quitaron las marcas de %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are marked for later.</source>
        <translation>
            <numerusform>%Ln artículo está marcado para más tarde.</numerusform>
            <numerusform>%Ln artículos están marcados para más tarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; approve – &lt;b&gt;%2&lt;/b&gt; reject – &lt;b&gt;%3&lt;/b&gt; exclude – &lt;b&gt;%4&lt;/b&gt; undo – &lt;b&gt;?&lt;/b&gt; all keys</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; aprobar – &lt;b&gt;%2&lt;/b&gt; rechazar – &lt;b&gt;%3&lt;/b&gt; excluir – &lt;b&gt;%4&lt;/b&gt; deshacer – &lt;b&gt;?&lt;/b&gt; todas las teclas</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you were editing were not saved. The draft is kept.</source>
        <translation>
            <numerusform>No se guardó %Ln texto que estaba editando. El borrador se conserva.</numerusform>
            <numerusform>No se guardaron %Ln textos que estaba editando. Los borradores se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Reject because</source>
        <translation>Rechazar porque</translation>
    </message>
    <message numerus="yes">
        <source>Texts for %n item(s) are being written. You can go on reviewing meanwhile.</source>
        <translation>
            <numerusform>Se están escribiendo textos para %Ln artículo. Puede seguir revisando mientras tanto.</numerusform>
            <numerusform>Se están escribiendo textos para %Ln artículos. Puede seguir revisando mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation stops. What is written stays.</source>
        <translation>La generación se detiene. Lo escrito se queda.</translation>
    </message>
    <message>
        <source>The generation could not be stopped. %1</source>
        <translation>No se pudo detener la generación. %1</translation>
    </message>
    <message>
        <source>Every rejection needs a reason here. Press a digit from 1 to %1, or %2 for another reason.</source>
        <translation>Aquí todo rechazo necesita un motivo. Pulse una cifra de 1 a %1, o %2 para otro motivo.</translation>
    </message>
    <message>
        <source>Reject with another reason</source>
        <translation>Rechazar por otro motivo</translation>
    </message>
    <message>
        <source>&amp;What is wrong with the text? The next generation is told.</source>
        <translation>¿&amp;Qué está mal en el texto? La próxima generación lo sabrá.</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>Rechazar: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>&amp;Deshacer la importación</translation>
    </message>
    <message>
        <source>&amp;Generate texts…</source>
        <translation>&amp;Generar textos…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on and tells how it ended.</source>
        <translation>Puede cerrar esta ventana; la importación sigue y dirá cómo terminó.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Se detuvo la importación.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>La importación falló.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>%1 está importado.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged.</source>
        <translation>%1 nuevos, %2 actualizados, %3 sin cambios.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Retirando la importación…</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>No se pudo retirar. %1</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Se retiró la importación.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>El proyecto está como antes.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The file is brought in as a whole or not at all. You may close this window meanwhile.</source>
        <translation>El archivo entra entero o no entra. Puede cerrar esta ventana mientras tanto.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>Leave the sample</source>
        <translation>Dejar la muestra</translation>
    </message>
    <message>
        <source>The sample is kept; it can be gone on with at any time.</source>
        <translation>La muestra se conserva; puede seguir con ella cuando quiera.</translation>
    </message>
    <message>
        <source>The sample could not be stored. %1</source>
        <translation>No se pudo guardar la muestra. %1</translation>
    </message>
    <message>
        <source>There is no sample to go on with.</source>
        <translation>No hay ninguna muestra con la que seguir.</translation>
    </message>
    <message>
        <source>Accepted: %1 defects in %2 texts, %3 were allowed.</source>
        <translation>Aceptado: %1 defectos en %2 textos, se permitían %3.</translation>
    </message>
    <message>
        <source>Refused: %1 defects, %2 were allowed. The whole lot is to be reviewed.</source>
        <translation>Rechazado: %1 defectos, se permitían %2. Hay que revisar todo el lote.</translation>
    </message>
    <message>
        <source>Sample of %1 out of %2: %3 decided, %4 defects, %5 allowed.</source>
        <translation>Muestra de %1 entre %2: %3 decididos, %4 defectos, %5 permitidos.</translation>
    </message>
    <message>
        <source>Approve the rest of the lot</source>
        <translation>Aprobar el resto del lote</translation>
    </message>
    <message>
        <source>Review the whole lot</source>
        <translation>Revisar todo el lote</translation>
    </message>
    <message numerus="yes">
        <source>%1 It has %n text(s).</source>
        <translation>
            <numerusform>%1 Tiene %Ln texto.</numerusform>
            <numerusform>%1 Tiene %Ln textos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleDialog</name>
    <message>
        <source>Accept by sample</source>
        <translation>Aceptar por muestra</translation>
    </message>
    <message>
        <source>Some texts are drawn by chance and reviewed. With few enough defects among them the rest can be approved together; with more, all are reviewed one by one. A defect is a text that you reject or exclude.</source>
        <translation>Se extraen y revisan al azar algunos textos. Con bastante pocos defectos entre ellos, el resto se puede aprobar de una vez; con más, se revisan todos uno a uno. Un defecto es un texto que usted rechaza o excluye.</translation>
    </message>
    <message>
        <source>I: fewer are drawn</source>
        <translation>I: se extraen menos</translation>
    </message>
    <message>
        <source>II: the usual one</source>
        <translation>II: el habitual</translation>
    </message>
    <message>
        <source>III: more are drawn</source>
        <translation>III: se extraen más</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>Nivel de inspección</translation>
    </message>
    <message>
        <source>%1 % defective</source>
        <translation>%1 % defectuosos</translation>
    </message>
    <message>
        <source>Acceptance quality limit</source>
        <translation>Límite de calidad aceptable</translation>
    </message>
    <message>
        <source>Inspection &amp;level</source>
        <translation>&amp;Nivel de inspección</translation>
    </message>
    <message>
        <source>Acceptance &amp;quality limit</source>
        <translation>&amp;Límite de calidad aceptable</translation>
    </message>
    <message>
        <source>By ISO 2859-1, single sampling, normal inspection.</source>
        <translation>Según ISO 2859-1, muestreo simple, inspección normal.</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>Extraer la muestra</translation>
    </message>
    <message>
        <source>A sample needs at least two undecided texts in this view.</source>
        <translation>Una muestra necesita al menos dos textos sin decidir en esta vista.</translation>
    </message>
    <message>
        <source>This plan asks for all %1 texts.</source>
        <translation>Este plan pide los %1 textos.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are drawn (code letter %3).</source>
        <translation>Se extraen %1 de %2 textos (letra código %3).</translation>
    </message>
    <message>
        <source>With up to %1 defects the lot is accepted, from %2 on it is refused.</source>
        <translation>Hasta %1 defectos se acepta el lote, desde %2 se rechaza.</translation>
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
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Conectarse</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>%1 (Sample)</source>
        <comment>the window&apos;s title: name of the workspace</comment>
        <translation>%1 (ejemplo)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>&amp;Language of Galley:</source>
        <translation>&amp;Idioma de Galley:</translation>
    </message>
    <message>
        <source>Galley speaks the chosen language when you start it again.</source>
        <translation>Galley hablará el idioma elegido cuando lo vuelva a iniciar.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>Acerca de Galley</translation>
    </message>
    <message>
        <source>Galley %1</source>
        <translation>Galley %1</translation>
    </message>
    <message>
        <source>A desktop workspace for e-commerce content teams.

Galley is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un espacio de trabajo para equipos de contenido de comercio electrónico.

Galley es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Close without keeping the backup codes? They are not shown again.</source>
        <translation>¿Cerrar sin guardar los códigos de respaldo? No se volverán a mostrar.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>https://galley.your-company.example</source>
        <translation>https://galley.su-empresa.example</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;Correo electrónico:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>C&amp;ontraseña:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>Cód&amp;igo:</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>&amp;Enviar otro código</translation>
    </message>
    <message>
        <source>No access to it? Type one of your backup codes instead.</source>
        <translation>¿No tiene acceso? Escriba uno de sus códigos de respaldo.</translation>
    </message>
    <message>
        <source>Your organization asks for a second factor at sign-in. Choose how you want to get its codes.</source>
        <translation>Su organización pide un segundo factor al iniciar sesión. Elija cómo quiere recibir sus códigos.</translation>
    </message>
    <message>
        <source>From an &amp;authenticator app on your phone or computer</source>
        <translation>De &amp;una aplicación de autenticación en el teléfono o el ordenador</translation>
    </message>
    <message>
        <source>By e-&amp;mail</source>
        <translation>&amp;Por correo electrónico</translation>
    </message>
    <message>
        <source>Secret for the authenticator app; use Copy to take it</source>
        <translation>Secreto para la aplicación de autenticación; use Copiar para llevárselo</translation>
    </message>
    <message>
        <source>Or type this secret into the app:</source>
        <translation>O escriba este secreto en la aplicación:</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>Copi&amp;ar el secreto</translation>
    </message>
    <message>
        <source>These codes let you in when your second factor is lost. Each works once. They are shown only now: keep them in a safe place.</source>
        <translation>Estos códigos le dejan entrar si pierde su segundo factor. Cada uno sirve una vez. Solo se muestran ahora: guárdelos en un lugar seguro.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>Códigos de respaldo</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>The codes are on the clipboard for 30 seconds.</source>
        <translation>Los códigos están en el portapapeles durante 30 segundos.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>&amp;He guardado estos códigos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A code was sent to %1. It works for some minutes.</source>
        <translation>Se envió un código a %1. Sirve durante unos minutos.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator app shows for this account.</source>
        <translation>Escriba el código que su aplicación de autenticación muestra para esta cuenta.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>Configurar un segundo factor</translation>
    </message>
    <message>
        <source>Confirm the second factor</source>
        <translation>Confirmar el segundo factor</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>A code was sent to %1. Type it here to confirm.</source>
        <translation>Se envió un código a %1. Escríbalo aquí para confirmar.</translation>
    </message>
    <message>
        <source>Scan this picture with your authenticator app, then type the code that it shows.</source>
        <translation>Escanee esta imagen con su aplicación de autenticación y escriba después el código que muestra.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>Guarde sus códigos de respaldo</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The server could not be reached. What you did on this computer is safe. Check the address and your connection, then try again. (%1)</source>
        <translation>No se pudo llegar al servidor. Lo que hizo en este equipo está a salvo. Compruebe la dirección y su conexión e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute, then try again. (%1)</source>
        <translation>Hubo demasiados intentos. Espere un minuto e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>The secret is on the clipboard for 30 seconds.</source>
        <translation>El secreto está en el portapapeles durante 30 segundos.</translation>
    </message>
    <message>
        <source>Save the backup codes</source>
        <translation>Guardar los códigos de respaldo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The codes could not be saved there. Choose another folder, or copy or print them. (%1)</source>
        <translation>Los códigos no se pudieron guardar ahí. Elija otra carpeta, o cópielos o imprímalos. (%1)</translation>
    </message>
    <message>
        <source>The codes are saved. Keep the file where nobody else reads it.</source>
        <translation>Los códigos están guardados. Tenga el archivo donde nadie más lo lea.</translation>
    </message>
    <message>
        <source>Galley backup codes for %1</source>
        <translation>Códigos de respaldo de Galley para %1</translation>
    </message>
    <message>
        <source>The second factor is set up. Each code works once: wait until your authenticator app shows the next one, and type that.</source>
        <translation>El segundo factor está configurado. Cada código sirve una vez: espere a que su aplicación de autenticación muestre el siguiente y escríbalo.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>Progress of the running jobs</source>
        <translation>Progreso de los trabajos en marcha</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%Ln trabajo en marcha</numerusform>
            <numerusform>%Ln trabajos en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>Muestra lo que se está generando, y lo detiene.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusSegments</name>
    <message>
        <source>Show every item that is not excluded</source>
        <translation>Mostrar todos los artículos que no están excluidos</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todos %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Todos: %1</translation>
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
        <translation>Mostrar solo lo que está %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps that can be taken back</source>
        <translation>Pasos que se pueden deshacer</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>&amp;Deshacer este paso</translation>
    </message>
    <message>
        <source>The steps could not be read. %1</source>
        <translation>No se pudieron leer los pasos. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2</source>
        <comment>step, what was left alone</comment>
        <translation>Deshecho: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%Ln artículo ha cambiado desde entonces y se queda como está.</numerusform>
            <numerusform>%Ln artículos han cambiado desde entonces y se quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreDialog</name>
    <message>
        <source>Sync Centre</source>
        <translation>Centro de sincronización</translation>
    </message>
    <message>
        <source>The change still waits. %1</source>
        <translation>El cambio sigue esperando. %1</translation>
    </message>
    <message>
        <source>The change is still there. %1</source>
        <translation>El cambio sigue ahí. %1</translation>
    </message>
    <message>
        <source>The list of waiting changes could not be read. Nothing is lost. %1</source>
        <translation>No se pudo leer la lista de cambios en espera. No se ha perdido nada. %1</translation>
    </message>
    <message>
        <source>Both versions are still there. %1</source>
        <translation>Las dos versiones siguen ahí. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreView</name>
    <message>
        <source>&amp;Open item</source>
        <translation>&amp;Abrir el artículo</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>A&amp;bandonar…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>Shows the item on the review page.</source>
        <translation>Muestra el artículo en la página de revisión.</translation>
    </message>
    <message>
        <source>Sends this change again at once.</source>
        <translation>Vuelve a enviar este cambio enseguida.</translation>
    </message>
    <message>
        <source>Takes this change back and shows the server&apos;s state again. The history keeps it.</source>
        <translation>Retira este cambio y vuelve a mostrar el estado del servidor. El historial lo conserva.</translation>
    </message>
    <message>
        <source>Shows both versions, to choose one.</source>
        <translation>Muestra las dos versiones, para elegir una.</translation>
    </message>
    <message>
        <source>Give up a change</source>
        <translation>Abandonar un cambio</translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>¿Abandonar «%1»?</translation>
    </message>
    <message>
        <source>The server&apos;s state is shown again. Your history keeps what you did.</source>
        <translation>Se vuelve a mostrar el estado del servidor. Su historial conserva lo que hizo.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Short text</source>
        <translation>&amp;Texto corto</translation>
    </message>
    <message>
        <source>&amp;Long text</source>
        <translation>Texto &amp;largo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Texto corto</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>Esc leaves and keeps your draft.</source>
        <translation>Esc sale y conserva su borrador.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and approve (Ctrl+Enter)</source>
        <translation>Guardar y aprobar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in the shop</source>
        <translation>%1 de %2 bytes en la tienda</translation>
    </message>
    <message>
        <source>%1 of %2 characters in the shop</source>
        <translation>%1 de %2 caracteres en la tienda</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>length as people read it, length as the shop counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <comment>lengths of a text</comment>
        <translation>%1: demasiado largo</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextViews</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
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
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>galley::ui::TypedConfirmation</name>
    <message>
        <source>Type the project&apos;s &amp;name to confirm: %1</source>
        <translation>&amp;Escriba el nombre del proyecto para confirmar: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ViewsDialog</name>
    <message>
        <source>This is no file with views of Galley.</source>
        <translation>Este no es un archivo con vistas de Galley.</translation>
    </message>
    <message>
        <source>A view in this file has no name or an order that is not known. Nothing was taken.</source>
        <translation>Una vista de este archivo no tiene nombre o tiene un orden desconocido. No se tomó nada.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>The first nine views have the keys Ctrl+1 to Ctrl+9. Only you see them.</source>
        <translation>Las nueve primeras vistas tienen las teclas Ctrl+1 a Ctrl+9. Solo usted las ve.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Vistas (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>Every item that is not excluded</source>
        <translation>Todos los artículos que no están excluidos</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were brought.</source>
        <translation>
            <numerusform>Se trajo %Ln vista.</numerusform>
            <numerusform>Se trajeron %Ln vistas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>Se escribió %Ln vista.</numerusform>
            <numerusform>Se escribieron %Ln vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomeView</name>
    <message>
        <source>Welcome to Galley</source>
        <translation>Bienvenido a Galley</translation>
    </message>
    <message>
        <source>You can connect any time; nothing you do here gets lost.</source>
        <translation>Puede conectarse cuando quiera; nada de lo que haga aquí se pierde.</translation>
    </message>
    <message>
        <source>Try with the sample shop</source>
        <translation>Probar con la tienda de ejemplo</translation>
    </message>
    <message>
        <source>200 products with generated texts, some with planted faults. Nothing to set up.</source>
        <translation>200 productos con textos generados, algunos con errores puestos adrede. No hay nada que configurar.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Trabajar en este equipo</translation>
    </message>
    <message>
        <source>Bring your own list of products and make texts from it. No account is needed.</source>
        <translation>Traiga su propia lista de productos y haga textos con ella. No hace falta una cuenta.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Conectar con un servidor</translation>
    </message>
    <message>
        <source>Sign in to work with your team.</source>
        <translation>Inicie sesión para trabajar con su equipo.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Workspaces to open again</source>
        <translation>Espacios de trabajo que abrir de nuevo</translation>
    </message>
    <message>
        <source>%1 – last opened %2</source>
        <translation>%1 – abierto por última vez %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews, generates and exports texts for shops.</source>
        <translation>Revisa, genera y exporta textos para tiendas.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder instead of the user&apos;s own.</source>
        <translation>Lo guarda todo en esta carpeta en lugar de en la del usuario.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Opens the sample shop.</source>
        <translation>Abre la tienda de ejemplo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so that Galley could not keep your work there.</source>
        <translation>No se puede escribir en la carpeta %1, así que Galley no podría guardar allí su trabajo.</translation>
    </message>
    <message>
        <source>This profile is open in another Galley, which does not answer.</source>
        <translation>Este perfil está abierto en otro Galley, que no responde.</translation>
    </message>
</context>
</TS>
