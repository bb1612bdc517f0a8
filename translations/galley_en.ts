<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) failed</source>
        <translation>
            <numerusform>%n change failed</numerusform>
            <numerusform>%n changes failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n change(s)</source>
        <translation>
            <numerusform>Storing %n change</numerusform>
            <numerusform>Storing %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign-in needed – %n change(s) wait</source>
        <translation>
            <numerusform>Sign-in needed – %n change waits</numerusform>
            <numerusform>Sign-in needed – %n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) wait</source>
        <translation>
            <numerusform>Offline – %n change waits</numerusform>
            <numerusform>Offline – %n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – %n change(s) wait</source>
        <translation>
            <numerusform>Offline since %1 – %n change waits</numerusform>
            <numerusform>Offline since %1 – %n changes wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>Sending %n change</numerusform>
            <numerusform>Sending %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Sign in again to send %n change.</numerusform>
            <numerusform>Sign in again to send %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message numerus="yes">
        <source>Please look at these items and %n more again; they stand as the server has them: %1.</source>
        <translation>
            <numerusform>Please look at these items and %n more again; they stand as the server has them: %1.</numerusform>
            <numerusform>Please look at these items and %n more again; they stand as the server has them: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app</name>
    <message numerus="yes">
        <source>Approve %n items</source>
        <translation>
            <numerusform>Approve %n item</numerusform>
            <numerusform>Approve %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n items</source>
        <translation>
            <numerusform>Reject %n item</numerusform>
            <numerusform>Reject %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n items</source>
        <translation>
            <numerusform>Exclude %n item</numerusform>
            <numerusform>Exclude %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n items</source>
        <translation>
            <numerusform>Restore %n item</numerusform>
            <numerusform>Restore %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app::ReviewService</name>
    <message numerus="yes">
        <source>%n items were changed by others since and were left as they are.</source>
        <translation>
            <numerusform>%n item was changed by others since and was left as it is.</numerusform>
            <numerusform>%n items were changed by others since and were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchSheet</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>Your choice holds for all %n item(s) of this change.</source>
        <translation>
            <numerusform>Your choice holds for all %n item of this change.</numerusform>
            <numerusform>Your choice holds for all %n items of this change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do the same for the other %n change(s) of this kind</source>
        <translation>
            <numerusform>&amp;Do the same for the other %n change of this kind</numerusform>
            <numerusform>&amp;Do the same for the other %n changes of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.</source>
        <translation>
            <numerusform>In %n place both of you changed the same paragraph: the result holds yours there. You can edit it.</numerusform>
            <numerusform>In %n places both of you changed the same paragraph: the result holds yours there. You can edit it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DecisionBar</name>
    <message numerus="yes">
        <source>%n item(s) selected by hand.</source>
        <translation>
            <numerusform>%n item selected by hand.</numerusform>
            <numerusform>%n items selected by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that this list shows.</source>
        <translation>
            <numerusform>%n item selected: all that this list shows.</numerusform>
            <numerusform>%n items selected: all that this list shows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that matched at %1. What comes later is not in it.</source>
        <translation>
            <numerusform>%n item selected: all that matched at %1. What comes later is not in it.</numerusform>
            <numerusform>%n items selected: all that matched at %1. What comes later is not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved %n item(s).</source>
        <translation>
            <numerusform>Approved %n item.</numerusform>
            <numerusform>Approved %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n item(s).</source>
        <translation>
            <numerusform>Rejected %n item.</numerusform>
            <numerusform>Rejected %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excluded %n item(s).</source>
        <translation>
            <numerusform>Excluded %n item.</numerusform>
            <numerusform>Excluded %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>Restored %n item.</numerusform>
            <numerusform>Restored %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stood so already.</source>
        <translation>
            <numerusform>%n stood so already.</numerusform>
            <numerusform>%n stood so already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>%n could not be decided.</numerusform>
            <numerusform>%n could not be decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>%n skipped: %1</numerusform>
            <numerusform>%n skipped: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n item(s)?</source>
        <translation>
            <numerusform>Approve %n item?</numerusform>
            <numerusform>Approve %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s)?</source>
        <translation>
            <numerusform>Reject %n item?</numerusform>
            <numerusform>Reject %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s) with the reason “%1”?</source>
        <translation>
            <numerusform>Reject %n item with the reason “%1”?</numerusform>
            <numerusform>Reject %n items with the reason “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n item(s)?</source>
        <translation>
            <numerusform>Exclude %n item?</numerusform>
            <numerusform>Exclude %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n item(s)?</source>
        <translation>
            <numerusform>Restore %n item?</numerusform>
            <numerusform>Restore %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text will be skipped.</source>
        <translation>
            <numerusform>%n without a text will be skipped.</numerusform>
            <numerusform>%n without a text will be skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected item(s) are changed too.</source>
        <translation>
            <numerusform>%n protected item is changed too.</numerusform>
            <numerusform>%n protected items are changed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand or published will be skipped.</source>
        <translation>
            <numerusform>%n typed by hand or published will be skipped.</numerusform>
            <numerusform>%n typed by hand or published will be skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DiffView</name>
    <message numerus="yes">
        <source>%1 – %n change(s)</source>
        <translation>
            <numerusform>%1 – %n change</numerusform>
            <numerusform>%1 – %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message numerus="yes">
        <source>&amp;Approved: %n item(s)</source>
        <translation>
            <numerusform>&amp;Approved: %n item</numerusform>
            <numerusform>&amp;Approved: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the list shows: %n item(s)</source>
        <translation>
            <numerusform>&amp;What the list shows: %n item</numerusform>
            <numerusform>&amp;What the list shows: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Selected: %n item</numerusform>
            <numerusform>&amp;Selected: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in %1.</source>
        <translation>
            <numerusform>%n item is in %1.</numerusform>
            <numerusform>%n items are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FileStep</name>
    <message numerus="yes">
        <source>It has %n row(s).</source>
        <translation>
            <numerusform>It has %n row.</numerusform>
            <numerusform>It has %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n row(s).</source>
        <translation>
            <numerusform>It has more than %n row.</numerusform>
            <numerusform>It has more than %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingCommands</name>
    <message numerus="yes">
        <source>%n item(s) have nearly the same texts. They are selected as far as the list shows them.</source>
        <translation>
            <numerusform>%n item has nearly the same texts. It is selected as far as the list shows it.</numerusform>
            <numerusform>%n items have nearly the same texts. They are selected as far as the list shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPanel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FocusView</name>
    <message numerus="yes">
        <source>Compared with the text in the shop: %n change(s).</source>
        <translation>
            <numerusform>Compared with the text in the shop: %n change.</numerusform>
            <numerusform>Compared with the text in the shop: %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text before: %n change(s).</source>
        <translation>
            <numerusform>Compared with the text before: %n change.</numerusform>
            <numerusform>Compared with the text before: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::GenerateDialog</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>about %n second</numerusform>
            <numerusform>about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Without a text yet: %n item(s)</source>
        <translation>
            <numerusform>&amp;Without a text yet: %n item</numerusform>
            <numerusform>&amp;Without a text yet: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Selected: %n item</numerusform>
            <numerusform>&amp;Selected: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rejected: %n item(s)</source>
        <translation>
            <numerusform>&amp;Rejected: %n item</numerusform>
            <numerusform>&amp;Rejected: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n item(s)</source>
        <translation>
            <numerusform>&amp;All: %n item</numerusform>
            <numerusform>&amp;All: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), %1.</source>
        <translation>
            <numerusform>%n text, %1.</numerusform>
            <numerusform>%n texts, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s) were written.</source>
        <translation>
            <numerusform>%n term was written.</numerusform>
            <numerusform>%n terms were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%1, with %n other(s)</source>
        <translation>
            <numerusform>%1, with %n other</numerusform>
            <numerusform>%1, with %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>%n line was written.</numerusform>
            <numerusform>%n lines were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n finding(s). Open the item to read them.</source>
        <translation>
            <numerusform>%n finding. Open the item to read them.</numerusform>
            <numerusform>%n findings. Open the item to read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::JobsView</name>
    <message numerus="yes">
        <source>%1 – %n failed</source>
        <translation>
            <numerusform>%1 – %n failed</numerusform>
            <numerusform>%1 – %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::KeysDialog</name>
    <message numerus="yes">
        <source>The keys of %n command(s) were read.</source>
        <translation>
            <numerusform>The keys of %n command were read.</numerusform>
            <numerusform>The keys of %n commands were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the keys could not be used here.</source>
        <translation>
            <numerusform>%n of the keys could not be used here.</numerusform>
            <numerusform>%n of the keys could not be used here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::OutboxModel</name>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>Tried %n time</numerusform>
            <numerusform>Tried %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ProgressWords</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsPage</name>
    <message numerus="yes">
        <source>%n project(s) in this workspace</source>
        <translation>
            <numerusform>%n project in this workspace</numerusform>
            <numerusform>%n projects in this workspace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::QueueActions</name>
    <message numerus="yes">
        <source>%n line(s) of history were written.</source>
        <translation>
            <numerusform>%n line of history was written.</numerusform>
            <numerusform>%n lines of history were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReasonCountsDialog</name>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1: %n text</numerusform>
            <numerusform>%1: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are rejected now.</source>
        <translation>
            <numerusform>%n text is rejected now.</numerusform>
            <numerusform>%n texts are rejected now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message numerus="yes">
        <source>Replace in the %n selected text(s)</source>
        <translation>
            <numerusform>Replace in the %n selected text</numerusform>
            <numerusform>Replace in the %n selected texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n text(s) of this view</source>
        <translation>
            <numerusform>Replace in the %n text of this view</numerusform>
            <numerusform>Replace in the %n texts of this view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n text(s)…</source>
        <translation>
            <numerusform>Looking through %n text…</numerusform>
            <numerusform>Looking through %n texts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n text(s).</source>
        <translation>
            <numerusform>Nothing was found in %n text.</numerusform>
            <numerusform>Nothing was found in %n texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided item(s) go back to be reviewed.</source>
        <translation>
            <numerusform>%n decided item goes back to be reviewed.</numerusform>
            <numerusform>%n decided items go back to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long for %n text(s), which were left out.</source>
        <translation>
            <numerusform>The expression took too long for %n text, which was left out.</numerusform>
            <numerusform>The expression took too long for %n texts, which were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n item(s)</source>
        <translation>
            <numerusform>Replace “%1” by “%2” in %n item</numerusform>
            <numerusform>Replace “%1” by “%2” in %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewBody</name>
    <message numerus="yes">
        <source>%n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>%n rejected text waits to be written anew.</numerusform>
            <numerusform>%n rejected texts wait to be written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) are decided.</source>
        <translation>
            <numerusform>The one item is decided.</numerusform>
            <numerusform>All %n items are decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All items are decided. %n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>All items are decided. %n rejected text waits to be written anew.</numerusform>
            <numerusform>All items are decided. %n rejected texts wait to be written anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n item(s) are gone.</source>
        <translation>
            <numerusform>The mark of %n item is gone.</numerusform>
            <numerusform>The marks of %n items are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are marked for later.</source>
        <translation>
            <numerusform>%n item is marked for later.</numerusform>
            <numerusform>%n items are marked for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPage</name>
    <message numerus="yes">
        <source>Texts for %n item(s) are being written. You can go on reviewing meanwhile.</source>
        <translation>
            <numerusform>Texts for %n item is being written. You can go on reviewing meanwhile.</numerusform>
            <numerusform>Texts for %n items are being written. You can go on reviewing meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you were editing were not saved. The draft is kept.</source>
        <translation>
            <numerusform>%n text that you were editing was not saved. The draft is kept.</numerusform>
            <numerusform>%n texts that you were editing were not saved. Their drafts are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message numerus="yes">
        <source>%1 It has %n text(s).</source>
        <translation>
            <numerusform>%1 It has %n text.</numerusform>
            <numerusform>%1 It has %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::StepsDialog</name>
    <message numerus="yes">
        <source>%n item(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>%n item was changed since and stays as it is.</numerusform>
            <numerusform>%n items were changed since and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::TextViews</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ViewsDialog</name>
    <message numerus="yes">
        <source>%n view(s) were brought.</source>
        <translation>
            <numerusform>%n view was brought.</numerusform>
            <numerusform>%n views were brought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>%n view was written.</numerusform>
            <numerusform>%n views were written.</numerusform>
        </translation>
    </message>
</context>
</TS>
