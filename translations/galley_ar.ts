<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;New project…</source>
        <translation>مشر&amp;وع جديد…</translation>
    </message>
    <message>
        <source>Makes an empty project.</source>
        <translation>ينشئ مشروعًا فارغًا.</translation>
    </message>
    <message>
        <source>&amp;Import products…</source>
        <translation>استيرا&amp;د المنتجات…</translation>
    </message>
    <message>
        <source>Brings a product file into the selected project, or into a new one.</source>
        <translation>يجلب ملف منتجات إلى المشروع المحدد أو إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>&amp;Open for review</source>
        <translation>فتح للمر&amp;اجعة</translation>
    </message>
    <message>
        <source>Opens the selected project&apos;s review queue.</source>
        <translation>يفتح قائمة مراجعة المشروع المحدد.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;إعادة التسمية…</translation>
    </message>
    <message>
        <source>Gives the selected project another name.</source>
        <translation>يعطي المشروع المحدد اسمًا آخر.</translation>
    </message>
    <message>
        <source>&amp;Empty…</source>
        <translation>تفريغ…</translation>
    </message>
    <message>
        <source>Deletes all products and texts of the selected project, and keeps the project.</source>
        <translation>يحذف كل منتجات المشروع المحدد ونصوصه، ويبقي المشروع.</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>نقل إلى سلة المهملا&amp;ت</translation>
    </message>
    <message>
        <source>Puts the selected project into the trash, from where it can be restored.</source>
        <translation>يضع المشروع المحدد في سلة المهملات، ومنها يمكن استعادته.</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>استعاد&amp;ة</translation>
    </message>
    <message>
        <source>Takes the selected project out of the trash.</source>
        <translation>يُخرج المشروع المحدد من سلة المهملات.</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>حذ&amp;ف نهائي…</translation>
    </message>
    <message>
        <source>Deletes the selected project and all its texts. This cannot be undone.</source>
        <translation>يحذف المشروع المحدد وكل نصوصه. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Show t&amp;rash</source>
        <translation>إظها&amp;ر سلة المهملات</translation>
    </message>
    <message>
        <source>Shows the projects in the trash, or those in use.</source>
        <translation>يُظهر المشاريع التي في سلة المهملات، أو التي قيد الاستخدام.</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;اعتماد</translation>
    </message>
    <message>
        <source>Approve the selected texts and go on to the next.</source>
        <translation>اعتماد النصوص المحددة والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Reject the selected texts without a reason and go on to the next.</source>
        <translation>رفض النصوص المحددة دون سبب والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>استبعا&amp;د</translation>
    </message>
    <message>
        <source>Leave the selected products out of exports and publishing. This does not judge their texts.</source>
        <translation>ترك المنتجات المحددة خارج التصدير والنشر. هذا ليس حكمًا على نصوصها.</translation>
    </message>
    <message>
        <source>Restor&amp;e</source>
        <translation>&amp;إعادة الضم</translation>
    </message>
    <message>
        <source>Take excluded products back, with the status they had.</source>
        <translation>إعادة ضم المنتجات المستبعدة بالحالة التي كانت عليها.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last decision and go back to its item.</source>
        <translation>التراجع عن القرار الأخير والعودة إلى عنصره.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعاد&amp;ة</translation>
    </message>
    <message>
        <source>Do again what was undone.</source>
        <translation>إعادة ما تم التراجع عنه.</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit the texts in place. Ctrl+Enter saves, approves and goes on.</source>
        <translation>تحرير النصوص في مكانها. Ctrl+Enter يحفظ ويعتمد ويتابع.</translation>
    </message>
    <message>
        <source>Save and approve</source>
        <translation>حفظ واعتماد</translation>
    </message>
    <message>
        <source>Save the edited text, approve it and go on to the next.</source>
        <translation>حفظ النص المحرَّر واعتماده والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>Save the edited text</source>
        <translation>حفظ النص المحرَّر</translation>
    </message>
    <message>
        <source>Save the edited text without deciding.</source>
        <translation>حفظ النص المحرَّر دون اتخاذ قرار.</translation>
    </message>
    <message>
        <source>&amp;Open the item</source>
        <translation>فتح &amp;العنصر</translation>
    </message>
    <message>
        <source>Show facts and texts of the item side by side.</source>
        <translation>إظهار حقائق العنصر ونصوصه جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>خطوة إلى الخارج</translation>
    </message>
    <message>
        <source>Leave the field, the text, the item, and then the selection, one step at a time.</source>
        <translation>مغادرة الحقل ثم النص ثم العنصر ثم التحديد، خطوة خطوة.</translation>
    </message>
    <message>
        <source>Show source &amp;facts</source>
        <translation>إظها&amp;ر حقائق المصدر</translation>
    </message>
    <message>
        <source>Show or hide what the shop says of the product.</source>
        <translation>إظهار أو إخفاء ما يقوله المتجر عن المنتج.</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>Go to the next item.</source>
        <translation>الانتقال إلى العنصر التالي.</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>Go to the previous item.</source>
        <translation>الانتقال إلى العنصر السابق.</translation>
    </message>
    <message>
        <source>Select the next item too</source>
        <translation>تحديد العنصر التالي أيضًا</translation>
    </message>
    <message>
        <source>Take the next item into the selection.</source>
        <translation>ضم العنصر التالي إلى التحديد.</translation>
    </message>
    <message>
        <source>Select the previous item too</source>
        <translation>تحديد العنصر السابق أيضًا</translation>
    </message>
    <message>
        <source>Take the previous item into the selection.</source>
        <translation>ضم العنصر السابق إلى التحديد.</translation>
    </message>
    <message>
        <source>Next undecided item</source>
        <translation>العنصر التالي بلا قرار</translation>
    </message>
    <message>
        <source>Go to the next item that nobody has decided on.</source>
        <translation>الانتقال إلى العنصر التالي الذي لم يقرر فيه أحد.</translation>
    </message>
    <message>
        <source>Previous undecided item</source>
        <translation>العنصر السابق بلا قرار</translation>
    </message>
    <message>
        <source>Go to the previous item that nobody has decided on.</source>
        <translation>الانتقال إلى العنصر السابق الذي لم يقرر فيه أحد.</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>الملاحظة التالية</translation>
    </message>
    <message>
        <source>Show the next finding in this text.</source>
        <translation>إظهار الملاحظة التالية في هذا النص.</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>الملاحظة السابقة</translation>
    </message>
    <message>
        <source>Show the previous finding in this text.</source>
        <translation>إظهار الملاحظة السابقة في هذا النص.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <source>Scroll the text by a page; this never decides.</source>
        <translation>تمرير النص صفحة واحدة؛ هذا لا يتخذ قرارًا أبدًا.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد &amp;الكل</translation>
    </message>
    <message>
        <source>Select every item of the list; the second time every item that matches the filter now.</source>
        <translation>تحديد كل عناصر القائمة؛ وفي المرة الثانية كل عنصر يطابق المرشح الآن.</translation>
    </message>
    <message>
        <source>Select all that &amp;match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Select every item that matches the filter now. What arrives later is not in it.</source>
        <translation>تحديد كل عنصر يطابق المرشح الآن. ما يصل لاحقًا لا يدخل فيه.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table, or the selected text.</source>
        <translation>نسخ الصفوف المحددة كجدول، أو النص المحدد.</translation>
    </message>
    <message>
        <source>Go to the filter line</source>
        <translation>الانتقال إلى سطر الترشيح</translation>
    </message>
    <message>
        <source>Search and filter the queue.</source>
        <translation>البحث في القائمة وترشيحها.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Show every item of the project that is not excluded.</source>
        <translation>إظهار كل عنصر في المشروع غير مستبعد.</translation>
    </message>
    <message>
        <source>Remove last filter</source>
        <translation>إزالة آخر مرشح</translation>
    </message>
    <message>
        <source>Take the last condition of the filter away.</source>
        <translation>إزالة الشرط الأخير من المرشح.</translation>
    </message>
    <message>
        <source>Show undecided items</source>
        <translation>إظهار العناصر بلا قرار</translation>
    </message>
    <message>
        <source>Filter by pending, generated and flagged.</source>
        <translation>الترشيح حسب قيد الانتظار ومولَّد ومعلَّم.</translation>
    </message>
    <message>
        <source>Show excluded items</source>
        <translation>إظهار العناصر المستبعدة</translation>
    </message>
    <message>
        <source>Filter by excluded, to look through them or restore them.</source>
        <translation>الترشيح حسب مستبعد، لتصفحها أو إعادة ضمها.</translation>
    </message>
    <message>
        <source>Refresh the &amp;queue</source>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <source>Ask for what is new and order the list again.</source>
        <translation>طلب الجديد وإعادة ترتيب القائمة.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Bring products from a file into this project.</source>
        <translation>جلب منتجات من ملف إلى هذا المشروع.</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>توليد…</translation>
    </message>
    <message>
        <source>Write texts for items of this project.</source>
        <translation>كتابة نصوص لعناصر هذا المشروع.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write texts to a file for the shop or for people.</source>
        <translation>كتابة النصوص في ملف للمتجر أو للناس.</translation>
    </message>
    <message>
        <source>Go on with the next draft</source>
        <translation>المتابعة مع المسودة التالية</translation>
    </message>
    <message>
        <source>Open the next text that was edited and not saved.</source>
        <translation>فتح النص التالي الذي حُرِّر ولم يُحفظ.</translation>
    </message>
    <message>
        <source>Stop generating</source>
        <translation>إيقاف التوليد</translation>
    </message>
    <message>
        <source>Stop the running generation; what is written stays.</source>
        <translation>إيقاف التوليد الجاري؛ ما كُتب يبقى.</translation>
    </message>
    <message>
        <source>Reject the selected texts for this reason and go on to the next. The next generation is told.</source>
        <translation>رفض النصوص المحددة لهذا السبب والانتقال إلى التالي. يُبلَّغ به التوليد القادم.</translation>
    </message>
    <message>
        <source>Switch &amp;workspace…</source>
        <translation>تبديل مساحة &amp;العمل…</translation>
    </message>
    <message>
        <source>Opens the sample shop, another workspace, or a server.</source>
        <translation>يفتح متجر العينة أو مساحة عمل أخرى أو خادمًا.</translation>
    </message>
    <message>
        <source>&amp;Connect to a server…</source>
        <translation>الاتصا&amp;ل بخادم…</translation>
    </message>
    <message>
        <source>Signs in to a server. What you did on this computer stays.</source>
        <translation>يسجل الدخول إلى خادم. ما فعلته على هذا الحاسوب يبقى.</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>إزالة متجر العينة</translation>
    </message>
    <message>
        <source>Deletes the sample shop and all that was done in it.</source>
        <translation>يحذف متجر العينة وكل ما تم فيه.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>Ends Galley. Everything is already stored.</source>
        <translation>ينهي Galley. كل شيء محفوظ بالفعل.</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>البحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>Finds any command by some of its letters and shows its key.</source>
        <translation>يجد أي أمر ببعض حروفه ويُظهر مفتاحه.</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Shows the next page of the rail.</source>
        <translation>يُظهر الصفحة التالية في الشريط.</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Shows the page before this one in the rail.</source>
        <translation>يُظهر الصفحة السابقة في الشريط.</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>الجز&amp;ء التالي من النافذة</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window.</source>
        <translation>ينقل التركيز إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>الجزء السابق من النافذ&amp;ة</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before this one.</source>
        <translation>ينقل التركيز إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>يملأ الشاشة بالنافذة.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands</source>
        <translation>الحر&amp;وف أوامر</translation>
    </message>
    <message>
        <source>Plain letters such as A and R act while a list has the focus.</source>
        <translation>الحروف المفردة مثل A وR تعمل ما دام التركيز على قائمة.</translation>
    </message>
    <message>
        <source>Chooses the language of Galley, from the next start on.</source>
        <translation>يختار لغة Galley ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Gives the window, its columns and splits their first sizes back.</source>
        <translation>يعيد إلى النافذة وأعمدتها وأقسامها أحجامها الأولى.</translation>
    </message>
    <message>
        <source>Sync &amp;Centre…</source>
        <translation>مركز &amp;المزامنة…</translation>
    </message>
    <message>
        <source>Shows what waits to be sent, what failed, and what was changed in two places.</source>
        <translation>يُظهر ما ينتظر الإرسال، وما فشل، وما تغيّر في مكانين.</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآ&amp;ن</translation>
    </message>
    <message>
        <source>Sends what waits and gets what is new, at once.</source>
        <translation>يرسل ما ينتظر ويجلب الجديد فورًا.</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>العمل &amp;دون اتصال</translation>
    </message>
    <message>
        <source>Sends and fetches nothing until you switch it off again.</source>
        <translation>لا يرسل ولا يجلب شيئًا حتى توقفه من جديد.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>المها&amp;م…</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>يُظهر ما يجري توليده، ويوقفه.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;المفاتيح</translation>
    </message>
    <message>
        <source>Shows the keys of the present page.</source>
        <translation>يُظهر مفاتيح الصفحة الحالية.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ بيانا&amp;ت التشخيص</translation>
    </message>
    <message>
        <source>Copies versions and states for a report. No texts and no secrets are in it.</source>
        <translation>ينسخ الإصدارات والحالات لتقرير. ليس فيها نصوص ولا أسرار.</translation>
    </message>
    <message>
        <source>&amp;About Galley</source>
        <translation>حو&amp;ل Galley</translation>
    </message>
    <message>
        <source>Shows version and licence.</source>
        <translation>يُظهر الإصدار والرخصة.</translation>
    </message>
    <message>
        <source>Look: as the sys&amp;tem</source>
        <translation>المظهر: كالنظا&amp;م</translation>
    </message>
    <message>
        <source>Light or dark, as the system is.</source>
        <translation>فاتح أو داكن، كما هو النظام.</translation>
    </message>
    <message>
        <source>Look: l&amp;ight</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>Dark text on light ground.</source>
        <translation>نص داكن على أرضية فاتحة.</translation>
    </message>
    <message>
        <source>Look: &amp;dark</source>
        <translation>المظهر: &amp;داكن</translation>
    </message>
    <message>
        <source>Light text on dark ground.</source>
        <translation>نص فاتح على أرضية داكنة.</translation>
    </message>
    <message>
        <source>Look: high c&amp;ontrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
    <message>
        <source>Black on white with strong lines.</source>
        <translation>أسود على أبيض بخطوط قوية.</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Makes all texts larger.</source>
        <translation>يكبّر كل النصوص.</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Makes all texts smaller.</source>
        <translation>يصغّر كل النصوص.</translation>
    </message>
    <message>
        <source>Usual te&amp;xt size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Gives texts the system&apos;s size back.</source>
        <translation>يعيد إلى النصوص حجم النظام.</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>تغيير المفاتيح…</translation>
    </message>
    <message>
        <source>Gives commands other keys, one by one or as a set that you know from another program.</source>
        <translation>يعطي الأوامر مفاتيح أخرى، واحدًا واحدًا أو كمجموعة تعرفها من برنامج آخر.</translation>
    </message>
    <message>
        <source>Reject with another reason…</source>
        <translation>رفض لسبب آخر…</translation>
    </message>
    <message>
        <source>Write down why, reject the selected texts with it, and go on to the next.</source>
        <translation>كتابة السبب، ورفض النصوص المحددة به، والانتقال إلى التالي.</translation>
    </message>
    <message>
        <source>&amp;Mark for later</source>
        <translation>&amp;وضع علامة للعودة لاحقًا</translation>
    </message>
    <message>
        <source>Mark the selected items for later, or take their marks away. Only you see the marks.</source>
        <translation>وضع علامة على العناصر المحددة للعودة لاحقًا، أو نزع علاماتها. لا يرى العلامات غيرك.</translation>
    </message>
    <message>
        <source>Show the &amp;live texts</source>
        <translation>إظهار نصو&amp;ص المتجر</translation>
    </message>
    <message>
        <source>Show or fold the texts that the shop shows now.</source>
        <translation>إظهار أو طي النصوص التي يعرضها المتجر الآن.</translation>
    </message>
    <message>
        <source>Show the generated te&amp;xts</source>
        <translation>إظهار النصوص المولَّدة</translation>
    </message>
    <message>
        <source>Show or fold the generated texts.</source>
        <translation>إظهار أو طي النصوص المولَّدة.</translation>
    </message>
    <message>
        <source>&amp;Compare the texts</source>
        <translation>مقارنة النصوص</translation>
    </message>
    <message>
        <source>Show the text as it will look, with what changed word by word, and both side by side, in turns.</source>
        <translation>إظهار النص كما سيبدو، ثم مع ما تغيّر كلمة كلمة، ثم الاثنين جنبًا إلى جنب، بالتناوب.</translation>
    </message>
    <message>
        <source>Compare with the text &amp;before</source>
        <translation>مقارنة بالنص السابق</translation>
    </message>
    <message>
        <source>Compare with the generated text before this one, instead of the text in the shop.</source>
        <translation>المقارنة بالنص المولَّد السابق بدلًا من النص الذي في المتجر.</translation>
    </message>
    <message>
        <source>Show as a &amp;table</source>
        <translation>عر&amp;ض كجدول</translation>
    </message>
    <message>
        <source>Show the queue as a table, one line for each item.</source>
        <translation>عرض القائمة كجدول، سطر لكل عنصر.</translation>
    </message>
    <message>
        <source>Show as car&amp;ds</source>
        <translation>عرض كبطاقا&amp;ت</translation>
    </message>
    <message>
        <source>Show the queue as cards with picture, name, text and badges.</source>
        <translation>عرض القائمة كبطاقات فيها الصورة والاسم والنص والشارات.</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>Choose which columns the table shows, and in which order.</source>
        <translation>اختيار الأعمدة التي يعرضها الجدول وترتيبها.</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>التغيير التالي</translation>
    </message>
    <message>
        <source>Go to the next place where the compared texts differ, and say what it is.</source>
        <translation>الانتقال إلى الموضع التالي الذي يختلف فيه النصان، مع ذكر ما هو.</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>التغيير السابق</translation>
    </message>
    <message>
        <source>Go back to the place before where the compared texts differ.</source>
        <translation>العودة إلى الموضع السابق الذي يختلف فيه النصان.</translation>
    </message>
    <message>
        <source>Find words in the text that is shown; in a list, search the queue.</source>
        <translation>البحث عن كلمات في النص المعروض؛ وفي القوائم البحث في قائمة المراجعة.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Go to the next place of what was searched for in the text.</source>
        <translation>الانتقال إلى الموضع التالي لما بُحث عنه في النص.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Go to the place before of what was searched for in the text.</source>
        <translation>الانتقال إلى الموضع السابق لما بُحث عنه في النص.</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>إعادة التوليد…</translation>
    </message>
    <message>
        <source>Write the selected or the rejected texts anew, with the reasons given as instructions. The price is shown first.</source>
        <translation>كتابة النصوص المحددة أو المرفوضة من جديد، بالأسباب المذكورة كتعليمات. يُعرض السعر أولًا.</translation>
    </message>
    <message>
        <source>Reasons for re&amp;jecting…</source>
        <translation>&amp;أسباب الرفض…</translation>
    </message>
    <message>
        <source>Change the reasons on the keys 1 to 9.</source>
        <translation>تغيير الأسباب على المفاتيح من 1 إلى 9.</translation>
    </message>
    <message>
        <source>&amp;Why texts were rejected…</source>
        <translation>لما&amp;ذا رُفضت النصوص…</translation>
    </message>
    <message>
        <source>Count the rejected texts of this project by their reasons.</source>
        <translation>عدّ النصوص المرفوضة في هذا المشروع حسب أسبابها.</translation>
    </message>
    <message>
        <source>Reject with a reason</source>
        <translation>رفض بسبب</translation>
    </message>
    <message>
        <source>Languag&amp;e…</source>
        <translation>اللغة…</translation>
    </message>
    <message>
        <source>Repair this finding</source>
        <translation>إصلاح هذه الملاحظة</translation>
    </message>
    <message>
        <source>Put the repair of the current finding into the text.</source>
        <translation>وضع إصلاح الملاحظة الحالية في النص.</translation>
    </message>
    <message>
        <source>Repair all that is safe</source>
        <translation>إصلاح كل ما هو آمن</translation>
    </message>
    <message>
        <source>Put every repair of this item into the text that changes form and no statement.</source>
        <translation>وضع كل إصلاحات هذا العنصر التي تغيّر الشكل دون المضمون في النص.</translation>
    </message>
    <message>
        <source>Ignore this finding</source>
        <translation>تجاهل هذه الملاحظة</translation>
    </message>
    <message>
        <source>Do not count this finding of this item any more.</source>
        <translation>عدم احتساب هذه الملاحظة على هذا العنصر بعد الآن.</translation>
    </message>
    <message>
        <source>Ignore this kind in this view</source>
        <translation>تجاهل هذا النوع في هذا العرض</translation>
    </message>
    <message>
        <source>Do not count findings of this kind in any item that this filter shows.</source>
        <translation>عدم احتساب ملاحظات هذا النوع على أي عنصر يعرضه هذا المرشح.</translation>
    </message>
    <message>
        <source>Add the word to the glossary…</source>
        <translation>إضافة الكلمة إلى المسرد…</translation>
    </message>
    <message>
        <source>Make a rule for the selected word, or for the word of the current finding.</source>
        <translation>إنشاء قاعدة للكلمة المحددة أو لكلمة الملاحظة الحالية.</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>المسرد…</translation>
    </message>
    <message>
        <source>See and change forbidden, preferred and known words.</source>
        <translation>عرض الكلمات الممنوعة والمفضّلة والمعروفة وتغييرها.</translation>
    </message>
    <message>
        <source>Select items with nearly the same text</source>
        <translation>تحديد العناصر ذات النص شبه المطابق</translation>
    </message>
    <message>
        <source>Select every item of the list whose texts are nearly those of this one, to decide once for all of them.</source>
        <translation>تحديد كل عنصر في القائمة تكاد نصوصه تطابق نصوص هذا العنصر، لاتخاذ قرار واحد فيها كلها.</translation>
    </message>
    <message>
        <source>Find and re&amp;place…</source>
        <translation>بحث &amp;واستبدال…</translation>
    </message>
    <message>
        <source>Replace words in the texts of this view or of the selection, each place shown before.</source>
        <translation>استبدال كلمات في نصوص هذا العرض أو التحديد، مع إظهار كل موضع قبل ذلك.</translation>
    </message>
    <message>
        <source>Riskiest first</source>
        <translation>الأكثر خطرًا أولًا</translation>
    </message>
    <message>
        <source>Order the queue by findings, score and novelty; the second time by the shop&apos;s order again.</source>
        <translation>ترتيب القائمة حسب الملاحظات والتقييم والجدة؛ وفي المرة الثانية حسب ترتيب المتجر من جديد.</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>Keep the filter and the order under a name. Only you see it.</source>
        <translation>الاحتفاظ بالمرشح والترتيب تحت اسم. لا يراه غيرك.</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <translation>العروض المحفوظة…</translation>
    </message>
    <message>
        <source>Rename, delete and order the saved views, bring some from a file or write them to one.</source>
        <translation>إعادة تسمية العروض المحفوظة وحذفها وترتيبها، وجلبها من ملف أو كتابتها فيه.</translation>
    </message>
    <message>
        <source>&amp;History of the item…</source>
        <translation>سجل &amp;العنصر…</translation>
    </message>
    <message>
        <source>Show who did what to this item, when and why.</source>
        <translation>إظهار من فعل ماذا بهذا العنصر ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>تصدير السجل…</translation>
    </message>
    <message>
        <source>Write the history of the whole project to a table.</source>
        <translation>كتابة سجل المشروع كله في جدول.</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>الخطوا&amp;ت…</translation>
    </message>
    <message>
        <source>Show the steps that can be taken back, and take any of them back.</source>
        <translation>إظهار الخطوات التي يمكن التراجع عنها، والتراجع عن أي منها.</translation>
    </message>
    <message>
        <source>Result of the last &amp;batch…</source>
        <translation>نتيجة &amp;آخر دفعة…</translation>
    </message>
    <message>
        <source>Show what was done, skipped and failed, and try the failed items again.</source>
        <translation>إظهار ما تم وما تُرك وما فشل، وإعادة محاولة ما فشل.</translation>
    </message>
    <message>
        <source>Include protected items</source>
        <translation>شمول العناصر المحمية</translation>
    </message>
    <message>
        <source>Let the batch that is asked about also take texts typed by hand and published ones.</source>
        <translation>تشمل الدفعة المسؤول عنها النصوص المكتوبة يدويًا والمنشورة أيضًا.</translation>
    </message>
    <message>
        <source>Accept by sa&amp;mple…</source>
        <translation>القبو&amp;ل بالعينة…</translation>
    </message>
    <message>
        <source>Draw some texts of this view by chance and judge all of them by these, by ISO 2859-1.</source>
        <translation>سحب نصوص من هذا العرض عشوائيًا والحكم بها على الكل وفق ISO 2859-1.</translation>
    </message>
    <message>
        <source>Go on with the sample</source>
        <translation>متابعة العينة</translation>
    </message>
    <message>
        <source>Show the last sample of this project that has no verdict yet.</source>
        <translation>إظهار آخر عينة في هذا المشروع لم يصدر فيها حكم بعد.</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>عرض محفوظ</translation>
    </message>
    <message>
        <source>Show the queue as this saved view has it.</source>
        <translation>إظهار القائمة كما في هذا العرض المحفوظ.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The short text has %1 characters; the limit is %2.</source>
        <translation>في النص القصير %1 حرفًا؛ والحد %2.</translation>
    </message>
    <message>
        <source>The long text has %1 characters; the limit is %2.</source>
        <translation>في النص الطويل %1 حرفًا؛ والحد %2.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>النص فارغ.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; is opened here and never closed.</source>
        <translation>الوسم &lt;%1&gt; يُفتح هنا ولا يُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The tag &lt;/%1&gt; closes something that is not open here.</source>
        <translation>الوسم &lt;/%1&gt; يغلق شيئًا غير مفتوح هنا.</translation>
    </message>
    <message>
        <source>This is no complete HTML: &quot;%1&quot;.</source>
        <translation>هذا HTML غير مكتمل: «%1».</translation>
    </message>
    <message>
        <source>HTML has no tag &lt;%1&gt;.</source>
        <translation>لا يوجد في HTML وسم &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>HTML has no character called &amp;%1;.</source>
        <translation>لا يوجد في HTML محرف اسمه &amp;%1;.</translation>
    </message>
    <message>
        <source>The tag &lt;%1&gt; may not stand in a product text.</source>
        <translation>لا يجوز أن يرد الوسم &lt;%1&gt; في نص منتج.</translation>
    </message>
    <message>
        <source>The attribute %1 runs a script; it may not stand in a product text.</source>
        <translation>الخاصية %1 تشغّل برنامجًا نصيًا؛ لا يجوز أن ترد في نص منتج.</translation>
    </message>
    <message>
        <source>The address in %1 runs a script or carries a file; it may not stand in a product text.</source>
        <translation>العنوان في %1 يشغّل برنامجًا نصيًا أو يحمل ملفًا؛ لا يجوز أن يرد في نص منتج.</translation>
    </message>
    <message>
        <source>The text was asked for without HTML and has the tag &lt;%1&gt;.</source>
        <translation>طُلب النص بلا HTML وفيه الوسم &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The product data does not mention &quot;%1&quot;.</source>
        <translation>لا تذكر بيانات المنتج «%1».</translation>
    </message>
    <message>
        <source>The text says &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>يقول النص «%1»؛ وتقول بيانات المنتج «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data has this number in another unit than &quot;%1&quot;.</source>
        <translation>هذا الرقم في بيانات المنتج بوحدة غير «%1».</translation>
    </message>
    <message>
        <source>The product data does not mention the material &quot;%1&quot;.</source>
        <translation>لا تذكر بيانات المنتج المادة «%1».</translation>
    </message>
    <message>
        <source>The text says the material is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>يقول النص إن المادة «%1»؛ وتقول بيانات المنتج «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the colour &quot;%1&quot;.</source>
        <translation>لا تذكر بيانات المنتج اللون «%1».</translation>
    </message>
    <message>
        <source>The text says the colour is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>يقول النص إن اللون «%1»؛ وتقول بيانات المنتج «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not mention the size &quot;%1&quot;.</source>
        <translation>لا تذكر بيانات المنتج المقاس «%1».</translation>
    </message>
    <message>
        <source>The text says the size is &quot;%1&quot;; the product data says &quot;%2&quot; (%3).</source>
        <translation>يقول النص إن المقاس «%1»؛ وتقول بيانات المنتج «%2» (%3).</translation>
    </message>
    <message>
        <source>The product data does not say &quot;%1&quot;.</source>
        <translation>لا تقول بيانات المنتج «%1».</translation>
    </message>
    <message>
        <source>%1 % of this text is the same as that of &quot;%2&quot;.</source>
        <translation>‏%1 % من هذا النص مطابق لنص «%2».</translation>
    </message>
    <message>
        <source>This sentence stands in the text more than once.</source>
        <translation>ترد هذه الجملة أكثر من مرة في النص.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like something that was to be filled in.</source>
        <translation>يبدو «%1» شيئًا كان ينبغي ملؤه.</translation>
    </message>
    <message>
        <source>The text reads like %1; it was asked for in %2.</source>
        <translation>يبدو النص بلغة %1؛ وطُلب بلغة %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in capitals.</source>
        <translation>«%1» مكتوب بأحرف كبيرة.</translation>
    </message>
    <message>
        <source>There is more than one space here.</source>
        <translation>هنا أكثر من مسافة.</translation>
    </message>
    <message>
        <source>There is a space too many before &quot;%1&quot;.</source>
        <translation>توجد مسافة زائدة قبل «%1».</translation>
    </message>
    <message>
        <source>There is a space missing after &quot;%1&quot;.</source>
        <translation>تنقص مسافة بعد «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more punctuation than a sentence needs.</source>
        <translation>في «%1» علامات ترقيم أكثر مما تحتاجه جملة.</translation>
    </message>
    <message>
        <source>The text ends in the middle of a sentence.</source>
        <translation>ينتهي النص في منتصف جملة.</translation>
    </message>
    <message>
        <source>The word &quot;%1&quot; stands here twice.</source>
        <translation>ترد الكلمة «%1» هنا مرتين.</translation>
    </message>
    <message>
        <source>There is a space missing between number and unit in &quot;%1&quot;.</source>
        <translation>تنقص مسافة بين العدد والوحدة في «%1».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;.</source>
        <translation>يمنع المسرد «%1».</translation>
    </message>
    <message>
        <source>The glossary forbids &quot;%1&quot;; it says &quot;%2&quot; instead.</source>
        <translation>يمنع المسرد «%1»؛ ويقول بدلًا منه «%2».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;.</source>
        <translation>يفضّل المسرد «%2» على «%1».</translation>
    </message>
    <message>
        <source>The glossary prefers &quot;%2&quot; to &quot;%1&quot;; mind the form of the word.</source>
        <translation>يفضّل المسرد «%2» على «%1»؛ انتبه إلى صيغة الكلمة.</translation>
    </message>
    <message>
        <source>The glossary writes &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>يكتب المسرد «%1» لا «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary.</source>
        <translation>«%1» ليس في القاموس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the dictionary; it may be &quot;%2&quot;.</source>
        <translation>«%1» ليس في القاموس؛ ربما كان «%2».</translation>
    </message>
    <message>
        <source>This sentence was rejected before, in another text.</source>
        <translation>رُفضت هذه الجملة من قبل في نص آخر.</translation>
    </message>
</context>
<context>
    <name>ReviewService</name>
    <message>
        <source>This step is not known any more.</source>
        <translation>لم تعد هذه الخطوة معروفة.</translation>
    </message>
    <message>
        <source>It was changed in two places; settle it in the Sync Centre.</source>
        <translation>تغيّر هذا في مكانين؛ احسمه في مركز المزامنة.</translation>
    </message>
</context>
<context>
    <name>SampleShop</name>
    <message>
        <source>Sample shop</source>
        <translation>متجر العينة</translation>
    </message>
    <message>
        <source>The sample shop could not be unpacked: the folder for temporary files is full or read-only.</source>
        <translation>تعذّر فك متجر العينة: مجلد الملفات المؤقتة ممتلئ أو للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>Seo</name>
    <message>
        <source>There is no focus keyphrase to look for.</source>
        <translation>لا توجد عبارة مفتاحية يُبحث عنها.</translation>
    </message>
    <message>
        <source>There is no text to look at.</source>
        <translation>لا يوجد نص يُنظر فيه.</translation>
    </message>
    <message>
        <source>The first paragraph names the keyphrase within one sentence.</source>
        <translation>تذكر الفقرة الأولى العبارة المفتاحية في جملة واحدة.</translation>
    </message>
    <message>
        <source>The first paragraph has all words of the keyphrase, but not within one sentence.</source>
        <translation>في الفقرة الأولى كل كلمات العبارة المفتاحية، لكن ليس في جملة واحدة.</translation>
    </message>
    <message>
        <source>The first paragraph does not name the keyphrase.</source>
        <translation>لا تذكر الفقرة الأولى العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words, which is a good length.</source>
        <translation>في العبارة المفتاحية %1 من كلمات المضمون، وهو طول جيد.</translation>
    </message>
    <message>
        <source>The keyphrase has %1 content words; up to %2 are found more easily.</source>
        <translation>في العبارة المفتاحية %1 من كلمات المضمون؛ وحتى %2 يسهل العثور عليها.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times, which suits a text of this length.</source>
        <translation>وردت العبارة المفتاحية %1 مرة، وهو ما يناسب نصًا بهذا الطول.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at least %2 suit a text of this length.</source>
        <translation>وردت العبارة المفتاحية %1 مرة؛ ويناسب نصًا بهذا الطول %2 على الأقل.</translation>
    </message>
    <message>
        <source>The keyphrase is found %1 times; at most %2 suit a text of this length.</source>
        <translation>وردت العبارة المفتاحية %1 مرة؛ ويناسب نصًا بهذا الطول %2 على الأكثر.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase.</source>
        <translation>يذكر وصف الميتا العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The meta description does not name the keyphrase.</source>
        <translation>لا يذكر وصف الميتا العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The meta description names the keyphrase %1 times; %2 times are enough.</source>
        <translation>يذكر وصف الميتا العبارة المفتاحية %1 مرة؛ ويكفي %2.</translation>
    </message>
    <message>
        <source>There is no meta description, so search engines choose a text of their own.</source>
        <translation>لا يوجد وصف ميتا، فتختار محركات البحث نصًا من عندها.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters, which is a good length.</source>
        <translation>في وصف الميتا %1 حرفًا، وهو طول جيد.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; there is room for %2.</source>
        <translation>في وصف الميتا %1 حرفًا؛ وهناك متسع لـ %2.</translation>
    </message>
    <message>
        <source>The meta description has %1 characters; more than %2 may be cut off.</source>
        <translation>في وصف الميتا %1 حرفًا؛ وما زاد على %2 قد يُقطع.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase.</source>
        <translation>من العناوين الفرعية في المستويين الثاني والثالث %1 من %2 تتناول العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase; a few more should.</source>
        <translation>من العناوين الفرعية في المستويين الثاني والثالث %1 من %2 تتناول العبارة المفتاحية؛ وينبغي أن تزيد قليلًا.</translation>
    </message>
    <message>
        <source>%1 of %2 subheadings of the second and third level take up the keyphrase, which looks forced.</source>
        <translation>من العناوين الفرعية في المستويين الثاني والثالث %1 من %2 تتناول العبارة المفتاحية، وهذا يبدو متكلفًا.</translation>
    </message>
    <message>
        <source>The text is short enough to do without subheadings.</source>
        <translation>النص قصير بما يكفي للاستغناء عن العناوين الفرعية.</translation>
    </message>
    <message>
        <source>A text of this length should have subheadings of the second or third level.</source>
        <translation>ينبغي أن تكون في نص بهذا الطول عناوين فرعية من المستوى الثاني أو الثالث.</translation>
    </message>
    <message>
        <source>No link hands the keyphrase to another page.</source>
        <translation>لا رابط يسلّم العبارة المفتاحية إلى صفحة أخرى.</translation>
    </message>
    <message>
        <source>%1 links have the keyphrase as their text and so rank another page for it.</source>
        <translation>عدد الروابط التي نصها العبارة المفتاحية %1، وهي ترفع بذلك صفحة أخرى.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text.</source>
        <translation>من الصور %1 من %2 تتناول العبارة المفتاحية في نصها البديل.</translation>
    </message>
    <message>
        <source>No picture takes up the keyphrase in its alt text.</source>
        <translation>لا صورة تتناول العبارة المفتاحية في نصها البديل.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at least %3 should.</source>
        <translation>من الصور %1 من %2 تتناول العبارة المفتاحية في نصها البديل؛ وينبغي أن تكون %3 على الأقل.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures take up the keyphrase in their alt text; at most %3 should.</source>
        <translation>من الصور %1 من %2 تتناول العبارة المفتاحية في نصها البديل؛ وينبغي أن تكون %3 على الأكثر.</translation>
    </message>
    <message>
        <source>The text has no picture.</source>
        <translation>لا صورة في النص.</translation>
    </message>
    <message>
        <source>The text has %1 pictures.</source>
        <translation>عدد صور النص %1.</translation>
    </message>
    <message>
        <source>The text has %1 words.</source>
        <translation>عدد كلمات النص %1.</translation>
    </message>
    <message>
        <source>The text has %1 words; from %2 on it says enough to be found.</source>
        <translation>عدد كلمات النص %1؛ وابتداءً من %2 يقول ما يكفي للعثور عليه.</translation>
    </message>
    <message>
        <source>No link leads to another site.</source>
        <translation>لا رابط يقود إلى موقع آخر.</translation>
    </message>
    <message>
        <source>All links to other sites are marked as not to be followed.</source>
        <translation>كل الروابط إلى مواقع أخرى معلَّمة بألا تُتبع.</translation>
    </message>
    <message>
        <source>%1 of %2 links to other sites may be followed.</source>
        <translation>من الروابط إلى مواقع أخرى يمكن اتباع %1 من %2.</translation>
    </message>
    <message>
        <source>%1 links lead to other sites.</source>
        <translation>عدد الروابط إلى مواقع أخرى %1.</translation>
    </message>
    <message>
        <source>No link leads to another page of this site.</source>
        <translation>لا رابط يقود إلى صفحة أخرى في هذا الموقع.</translation>
    </message>
    <message>
        <source>All links within this site are marked as not to be followed.</source>
        <translation>كل الروابط داخل هذا الموقع معلَّمة بألا تُتبع.</translation>
    </message>
    <message>
        <source>%1 of %2 links within this site may be followed.</source>
        <translation>من الروابط داخل هذا الموقع يمكن اتباع %1 من %2.</translation>
    </message>
    <message>
        <source>%1 links lead to pages of this site.</source>
        <translation>عدد الروابط إلى صفحات هذا الموقع %1.</translation>
    </message>
    <message>
        <source>The SEO title begins with the keyphrase.</source>
        <translation>يبدأ عنوان SEO بالعبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The SEO title has the keyphrase, but does not begin with it.</source>
        <translation>في عنوان SEO العبارة المفتاحية، لكنه لا يبدأ بها.</translation>
    </message>
    <message>
        <source>The SEO title has the words of the keyphrase, but not as it is written.</source>
        <translation>في عنوان SEO كلمات العبارة المفتاحية، لكن ليس كما كُتبت.</translation>
    </message>
    <message>
        <source>The SEO title does not name the keyphrase.</source>
        <translation>لا يذكر عنوان SEO العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>There is no SEO title.</source>
        <translation>لا يوجد عنوان SEO.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide and fits.</source>
        <translation>عرض عنوان SEO %1 بكسل، وهو مناسب.</translation>
    </message>
    <message>
        <source>The SEO title is %1 pixels wide; what goes beyond %2 is cut off.</source>
        <translation>عرض عنوان SEO %1 بكسل؛ وما تجاوز %2 يُقطع.</translation>
    </message>
    <message>
        <source>There is no slug.</source>
        <translation>لا يوجد اسم مختصر للعنوان.</translation>
    </message>
    <message>
        <source>The slug names the keyphrase.</source>
        <translation>يذكر الاسم المختصر للعنوان العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The slug has %1 % of the words of the keyphrase.</source>
        <translation>في الاسم المختصر للعنوان %1 % من كلمات العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>The keyphrase has only words that every text has.</source>
        <translation>ليس في العبارة المفتاحية إلا كلمات ترد في كل نص.</translation>
    </message>
    <message>
        <source>The keyphrase has words that say something.</source>
        <translation>في العبارة المفتاحية كلمات ذات معنى.</translation>
    </message>
    <message>
        <source>The text has no more than one heading of the first level.</source>
        <translation>ليس في النص أكثر من عنوان واحد من المستوى الأول.</translation>
    </message>
    <message>
        <source>The text has %1 headings of the first level; that level is for the title.</source>
        <translation>عدد عناوين المستوى الأول في النص %1؛ وهذا المستوى للعنوان الرئيس.</translation>
    </message>
    <message>
        <source>No other post has this keyphrase.</source>
        <translation>لا مقال آخر له هذه العبارة المفتاحية.</translation>
    </message>
    <message>
        <source>Another post has this keyphrase already.</source>
        <translation>لمقال آخر هذه العبارة المفتاحية من قبل.</translation>
    </message>
    <message>
        <source>%1 other posts have this keyphrase already.</source>
        <translation>لمقالات أخرى عددها %1 هذه العبارة المفتاحية من قبل.</translation>
    </message>
    <message>
        <source>Subheadings part the text well.</source>
        <translation>تقسّم العناوين الفرعية النص جيدًا.</translation>
    </message>
    <message>
        <source>The text has %1 words and no subheading; one is due every %2 words.</source>
        <translation>عدد كلمات النص %1 ولا عنوان فرعي فيه؛ ويحسن عنوان كل %2 كلمة.</translation>
    </message>
    <message>
        <source>The text before the first subheading has %1 words; %2 are easy to take in.</source>
        <translation>عدد كلمات النص قبل العنوان الفرعي الأول %1؛ وتسهل قراءة %2.</translation>
    </message>
    <message>
        <source>The longest part under a subheading has %1 words; %2 are easy to take in.</source>
        <translation>عدد كلمات أطول جزء تحت عنوان فرعي %1؛ وتسهل قراءة %2.</translation>
    </message>
    <message>
        <source>No paragraph is too long.</source>
        <translation>لا فقرة أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The longest paragraph has %1 words; %2 are easy to take in.</source>
        <translation>عدد كلمات أطول فقرة %1؛ وتسهل قراءة %2.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words, which reads well.</source>
        <translation>في %1 % من الجمل أكثر من %2 كلمة، وقراءتها سهلة.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have more than %2 words; at most %3 % should.</source>
        <translation>في %1 % من الجمل أكثر من %2 كلمة؛ وينبغي ألا تزيد على %3 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word.</source>
        <translation>في %1 % من الجمل كلمة ربط.</translation>
    </message>
    <message>
        <source>The text is short enough to be followed without transition words.</source>
        <translation>النص قصير بما يكفي لمتابعته دون كلمات ربط.</translation>
    </message>
    <message>
        <source>%1 % of the sentences have a transition word; at least %2 % should.</source>
        <translation>في %1 % من الجمل كلمة ربط؛ وينبغي ألا تقل عن %2 %.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive, which reads well.</source>
        <translation>مبني للمجهول %1 % من الجمل، وقراءتها سهلة.</translation>
    </message>
    <message>
        <source>%1 % of the sentences are passive; at most %2 % should be. One has &quot;%3&quot; with &quot;%4&quot;.</source>
        <translation>مبني للمجهول %1 % من الجمل؛ وينبغي ألا تزيد على %2 %. في إحداها «%3» مع «%4».</translation>
    </message>
    <message>
        <source>No three sentences in a row begin alike.</source>
        <translation>لا تبدأ ثلاث جمل متتالية بالبداية نفسها.</translation>
    </message>
    <message>
        <source>%1 sentences in a row begin with &quot;%2&quot;.</source>
        <translation>عدد الجمل المتتالية التي تبدأ بـ «%2» هو %1.</translation>
    </message>
    <message>
        <source>There is text to look at.</source>
        <translation>يوجد نص يُنظر فيه.</translation>
    </message>
    <message>
        <source>The text has %1 characters; from %2 on there is something to say of it.</source>
        <translation>عدد أحرف النص %1؛ وابتداءً من %2 يمكن أن يُقال عنه شيء.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>مولَّد</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>%1 to %2 seconds left</source>
        <translation>بقي من %1 إلى %2 من الثواني</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقي %Ln ثانية</numerusform>
            <numerusform>بقي ثانية واحدة</numerusform>
            <numerusform>بقي ثانيتان</numerusform>
            <numerusform>بقي %Ln ثوانٍ</numerusform>
            <numerusform>بقي %Ln ثانية</numerusform>
            <numerusform>بقي %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>بقي من %1 إلى %2 من الدقائق</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>بقي %Ln دقيقة</numerusform>
            <numerusform>بقي دقيقة واحدة</numerusform>
            <numerusform>بقي دقيقتان</numerusform>
            <numerusform>بقي %Ln دقائق</numerusform>
            <numerusform>بقي %Ln دقيقة</numerusform>
            <numerusform>بقي %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>بقي من %1 إلى %2 من الساعات</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>بقي %Ln ساعة</numerusform>
            <numerusform>بقي ساعة واحدة</numerusform>
            <numerusform>بقي ساعتان</numerusform>
            <numerusform>بقي %Ln ساعات</numerusform>
            <numerusform>بقي %Ln ساعة</numerusform>
            <numerusform>بقي %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>‏%Ln تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>‏%Ln تعارضات</numerusform>
            <numerusform>‏%Ln تعارضًا</numerusform>
            <numerusform>‏%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) failed</source>
        <translation>
            <numerusform>فشل %Ln تغيير</numerusform>
            <numerusform>فشل تغيير واحد</numerusform>
            <numerusform>فشل تغييران</numerusform>
            <numerusform>فشل %Ln تغييرات</numerusform>
            <numerusform>فشل %Ln تغييرًا</numerusform>
            <numerusform>فشل %Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %n change(s)</source>
        <translation>
            <numerusform>يجري حفظ %Ln تغيير</numerusform>
            <numerusform>يجري حفظ تغيير واحد</numerusform>
            <numerusform>يجري حفظ تغييرين</numerusform>
            <numerusform>يجري حفظ %Ln تغييرات</numerusform>
            <numerusform>يجري حفظ %Ln تغييرًا</numerusform>
            <numerusform>يجري حفظ %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>محلي فقط</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in needed – %n change(s) wait</source>
        <translation>
            <numerusform>يلزم تسجيل الدخول – %Ln تغيير في الانتظار</numerusform>
            <numerusform>يلزم تسجيل الدخول – تغيير واحد في الانتظار</numerusform>
            <numerusform>يلزم تسجيل الدخول – تغييران في الانتظار</numerusform>
            <numerusform>يلزم تسجيل الدخول – %Ln تغييرات في الانتظار</numerusform>
            <numerusform>يلزم تسجيل الدخول – %Ln تغييرًا في الانتظار</numerusform>
            <numerusform>يلزم تسجيل الدخول – %Ln تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) wait</source>
        <translation>
            <numerusform>دون اتصال – %Ln تغيير في الانتظار</numerusform>
            <numerusform>دون اتصال – تغيير واحد في الانتظار</numerusform>
            <numerusform>دون اتصال – تغييران في الانتظار</numerusform>
            <numerusform>دون اتصال – %Ln تغييرات في الانتظار</numerusform>
            <numerusform>دون اتصال – %Ln تغييرًا في الانتظار</numerusform>
            <numerusform>دون اتصال – %Ln تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1 – %n change(s) wait</source>
        <translation>
            <numerusform>دون اتصال منذ %1 – %Ln تغيير في الانتظار</numerusform>
            <numerusform>دون اتصال منذ %1 – تغيير واحد في الانتظار</numerusform>
            <numerusform>دون اتصال منذ %1 – تغييران في الانتظار</numerusform>
            <numerusform>دون اتصال منذ %1 – %Ln تغييرات في الانتظار</numerusform>
            <numerusform>دون اتصال منذ %1 – %Ln تغييرًا في الانتظار</numerusform>
            <numerusform>دون اتصال منذ %1 – %Ln تغيير في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>دون اتصال منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)</source>
        <translation>
            <numerusform>يجري إرسال %Ln تغيير</numerusform>
            <numerusform>يجري إرسال تغيير واحد</numerusform>
            <numerusform>يجري إرسال تغييرين</numerusform>
            <numerusform>يجري إرسال %Ln تغييرات</numerusform>
            <numerusform>يجري إرسال %Ln تغييرًا</numerusform>
            <numerusform>يجري إرسال %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync %1</source>
        <translation>متزامن %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Some items were changed in two places. Both versions are safe until you choose one.</source>
        <translation>تغيّرت بعض العناصر في مكانين. النسختان محفوظتان حتى تختار إحداهما.</translation>
    </message>
    <message>
        <source>The server refused some changes. The Sync Centre tells why.</source>
        <translation>رفض الخادم بعض التغييرات. مركز المزامنة يوضح السبب.</translation>
    </message>
    <message>
        <source>This workspace is kept on this computer.</source>
        <translation>مساحة العمل هذه محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Your work is safe on this computer and is sent after the next sign-in.</source>
        <translation>انتهى تسجيل الدخول. عملك محفوظ على هذا الحاسوب ويُرسل بعد تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer. The next attempt is at %1.</source>
        <translation>عملك محفوظ على هذا الحاسوب. المحاولة التالية عند %1.</translation>
    </message>
    <message>
        <source>Your work is safe on this computer and is sent when the connection is back.</source>
        <translation>عملك محفوظ على هذا الحاسوب ويُرسل حين يعود الاتصال.</translation>
    </message>
    <message>
        <source>Your changes are sent as you make them.</source>
        <translation>تُرسل تغييراتك فور إجرائها.</translation>
    </message>
    <message>
        <source>Everything is stored on this computer. There is no server to send it to.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب. لا يوجد خادم يُرسل إليه.</translation>
    </message>
    <message>
        <source>Everything is sent. Last sync %1.</source>
        <translation>أُرسل كل شيء. آخر مزامنة %1.</translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>You are working offline. Everything is kept on this computer until you go online again.</source>
        <translation>أنت تعمل دون اتصال. كل شيء يبقى على هذا الحاسوب حتى تتصل من جديد.</translation>
    </message>
    <message>
        <source>No connection to the server. Go on working: everything is kept on this computer and sent later.</source>
        <translation>لا اتصال بالخادم. واصل العمل: كل شيء يبقى على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تغيير.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال تغيير واحد.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال تغييرين.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تغييرات.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تغييرًا.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to get news from the server.</source>
        <translation>انتهى تسجيل دخولك. سجّل الدخول من جديد لتلقي الجديد من الخادم.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>‏%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation>‏%1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1, %2, nearly done</source>
        <translation>‏%1، %2، يكاد ينتهي</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation>تم %1، فشل %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2</source>
        <translation>توقف بعد %1 من %2</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>Local only</source>
        <translation>محلي فقط</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>متزامن</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
</context>
<context>
    <name>WorkspaceFiles</name>
    <message numerus="yes">
        <source>Please look at these items and %n more again; they stand as the server has them: %1.</source>
        <translation>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي %Ln غيرها؛ وهي كما لدى الخادم: %1.</numerusform>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي عنصر آخر؛ وهي كما لدى الخادم: %1.</numerusform>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي عنصرين آخرين؛ وهي كما لدى الخادم: %1.</numerusform>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي %Ln عناصر أخرى؛ وهي كما لدى الخادم: %1.</numerusform>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي %Ln عنصرًا آخر؛ وهي كما لدى الخادم: %1.</numerusform>
            <numerusform>يُرجى إعادة النظر في هذه العناصر وفي %Ln عنصر آخر؛ وهي كما لدى الخادم: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspaceService</name>
    <message>
        <source>The folder of this workspace cannot be written to: the disk is full or read-only. Nothing was changed.</source>
        <translation>لا يمكن الكتابة في مجلد مساحة العمل هذه: القرص ممتلئ أو للقراءة فقط. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>galley::app</name>
    <message>
        <source>The server&apos;s name could not be found. Please check the address and the network.</source>
        <translation>لم يُعثر على اسم الخادم. يُرجى التحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>The server does not answer at this address.</source>
        <translation>الخادم لا يجيب على هذا العنوان.</translation>
    </message>
    <message>
        <source>No secure connection came about: the server offers none at this address, or its certificate was not accepted.</source>
        <translation>لم ينشأ اتصال آمن: الخادم لا يقدمه على هذا العنوان، أو لم تُقبل شهادته.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>تأخر الخادم كثيرًا في الإجابة.</translation>
    </message>
    <message>
        <source>The connection to the server was interrupted.</source>
        <translation>انقطع الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>The local copy of the server&apos;s data was damaged. It is being fetched again; your own changes are not affected.</source>
        <translation>كانت النسخة المحلية من بيانات الخادم تالفة. يجري جلبها من جديد؛ تغييراتك الخاصة لم تتأثر.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>لا يمكن الكتابة في مجلد النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup cannot be written.</source>
        <translation>لا يمكن كتابة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>تعذّرت كتابة الملف: القرص ممتلئ أو لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>اعتماد: %1</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>رفض: %1</translation>
    </message>
    <message>
        <source>Exclude: %1</source>
        <translation>استبعاد: %1</translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>إعادة ضم: %1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n items</source>
        <translation>
            <numerusform>اعتماد %Ln عنصر</numerusform>
            <numerusform>اعتماد عنصر واحد</numerusform>
            <numerusform>اعتماد عنصرين</numerusform>
            <numerusform>اعتماد %Ln عناصر</numerusform>
            <numerusform>اعتماد %Ln عنصرًا</numerusform>
            <numerusform>اعتماد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n items</source>
        <translation>
            <numerusform>رفض %Ln عنصر</numerusform>
            <numerusform>رفض عنصر واحد</numerusform>
            <numerusform>رفض عنصرين</numerusform>
            <numerusform>رفض %Ln عناصر</numerusform>
            <numerusform>رفض %Ln عنصرًا</numerusform>
            <numerusform>رفض %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n items</source>
        <translation>
            <numerusform>استبعاد %Ln عنصر</numerusform>
            <numerusform>استبعاد عنصر واحد</numerusform>
            <numerusform>استبعاد عنصرين</numerusform>
            <numerusform>استبعاد %Ln عناصر</numerusform>
            <numerusform>استبعاد %Ln عنصرًا</numerusform>
            <numerusform>استبعاد %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n items</source>
        <translation>
            <numerusform>إعادة ضم %Ln عنصر</numerusform>
            <numerusform>إعادة ضم عنصر واحد</numerusform>
            <numerusform>إعادة ضم عنصرين</numerusform>
            <numerusform>إعادة ضم %Ln عناصر</numerusform>
            <numerusform>إعادة ضم %Ln عنصرًا</numerusform>
            <numerusform>إعادة ضم %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>A text that was changed in two places must be settled first.</source>
        <translation>يجب أولًا حسم النص الذي تغيّر في مكانين.</translation>
    </message>
    <message>
        <source>Excluded items must be restored before they are decided.</source>
        <translation>يجب إعادة ضم العناصر المستبعدة قبل اتخاذ قرار فيها.</translation>
    </message>
    <message>
        <source>Items without a text cannot be decided.</source>
        <translation>لا يمكن اتخاذ قرار في عناصر بلا نص.</translation>
    </message>
    <message>
        <source>The item is gone.</source>
        <translation>لم يعد العنصر موجودًا.</translation>
    </message>
    <message>
        <source>Edit and approve: %1</source>
        <translation>تحرير واعتماد: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>Somebody else changed the same item.</source>
        <translation>غيّر شخص آخر العنصر نفسه.</translation>
    </message>
    <message>
        <source>The server left this item out.</source>
        <translation>ترك الخادم هذا العنصر.</translation>
    </message>
    <message>
        <source>The change is not in the outbox any more.</source>
        <translation>لم يعد التغيير في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Texts that were typed by hand are left as they are.</source>
        <translation>تُترك النصوص المكتوبة يدويًا كما هي.</translation>
    </message>
    <message>
        <source>Published texts are left as they are.</source>
        <translation>تُترك النصوص المنشورة كما هي.</translation>
    </message>
    <message>
        <source>Items that have been removed cannot be decided.</source>
        <translation>لا يمكن اتخاذ قرار في عناصر أُزيلت.</translation>
    </message>
    <message>
        <source>Texts that somebody changed since are left as they are.</source>
        <translation>تُترك النصوص التي غيّرها أحد منذ ذلك الحين كما هي.</translation>
    </message>
    <message>
        <source>This step has been taken back already.</source>
        <translation>تم التراجع عن هذه الخطوة من قبل.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged. It was restored from the backup of %1: what the server has is not affected, but decisions made after that which had not reached the server are lost.</source>
        <translation>كان ملف قراراتك تالفًا. استُعيد من النسخة الاحتياطية بتاريخ %1: لم يتأثر ما لدى الخادم، لكن ضاعت القرارات التي اتُّخذت بعدها ولم تصل إليه.</translation>
    </message>
    <message>
        <source>The file with your decisions was damaged and there was no backup: what the server has is not affected, but decisions that had not reached the server and the steps for undo are lost.</source>
        <translation>كان ملف قراراتك تالفًا ولم تكن هناك نسخة احتياطية: لم يتأثر ما لدى الخادم، لكن ضاعت القرارات التي لم تصل إليه وخطوات التراجع.</translation>
    </message>
    <message>
        <source>Please look at these items again; they stand as the server has them: %1.</source>
        <translation>يُرجى إعادة النظر في هذه العناصر؛ وهي كما لدى الخادم: %1.</translation>
    </message>
    <message>
        <source>Galley cannot write to its folder %1: the disk is full, or the folder is read-only. What is in it is safe. Please make room or allow writing, and open the workspace again.</source>
        <translation>لا يستطيع Galley الكتابة في مجلده %1: القرص ممتلئ أو المجلد للقراءة فقط. ما فيه محفوظ. يُرجى إخلاء مساحة أو السماح بالكتابة، ثم فتح مساحة العمل من جديد.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Use mine: %1</source>
        <translation>استخدام نسختي: %1</translation>
    </message>
    <message>
        <source>Use theirs: %1</source>
        <translation>استخدام النسخة الأخرى: %1</translation>
    </message>
    <message>
        <source>Merge: %1</source>
        <translation>دمج: %1</translation>
    </message>
    <message>
        <source>Only texts can be merged. Please choose one of the two decisions.</source>
        <translation>لا يمكن دمج إلا النصوص. يُرجى اختيار أحد القرارين.</translation>
    </message>
</context>
<context>
    <name>galley::app::ApiClient</name>
    <message>
        <source>The file could not be read. Please check that it is still there.</source>
        <translation>تعذّرت قراءة الملف. يُرجى التحقق من أنه ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The server answered with status %1 and no explanation.</source>
        <translation>أجاب الخادم بالحالة %1 دون توضيح.</translation>
    </message>
</context>
<context>
    <name>galley::app::ExportService</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>galley::app::FindingService</name>
    <message>
        <source>Ignore a finding: %1</source>
        <translation>تجاهل ملاحظة: %1</translation>
    </message>
    <message>
        <source>Ignore findings of one kind in this view</source>
        <translation>تجاهل الملاحظات من نوع واحد في هذا العرض</translation>
    </message>
</context>
<context>
    <name>galley::app::GenerationService</name>
    <message>
        <source>There is nothing to generate.</source>
        <translation>لا يوجد ما يُولَّد.</translation>
    </message>
    <message>
        <source>The server does not know this job any more.</source>
        <translation>لم يعد الخادم يعرف هذه المهمة.</translation>
    </message>
</context>
<context>
    <name>galley::app::ImportService</name>
    <message>
        <source>The import was stopped. Nothing was imported unless the file had arrived already.</source>
        <translation>أُوقف الاستيراد. لم يُستورد شيء إلا إذا كان الملف قد وصل.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>تعذّرت كتابة الملف: القرص ممتلئ.</translation>
    </message>
</context>
<context>
    <name>galley::app::LocalBackend</name>
    <message>
        <source>The backend program galleyd could not be started. Please check that Galley is installed completely.</source>
        <translation>تعذّر بدء البرنامج galleyd. يُرجى التحقق من أن Galley مثبت بالكامل.</translation>
    </message>
    <message>
        <source>The backend of this workspace keeps stopping. Your work is safe on this computer; the file backend.log in its folder says more.</source>
        <translation>البرنامج الخلفي لمساحة العمل هذه يتوقف مرارًا. عملك محفوظ على هذا الحاسوب؛ والملف backend.log في مجلدها يوضح أكثر.</translation>
    </message>
</context>
<context>
    <name>galley::app::ReviewService</name>
    <message>
        <source>This item has been removed; its draft cannot be kept.</source>
        <translation>أُزيل هذا العنصر؛ لا يمكن الاحتفاظ بمسودته.</translation>
    </message>
    <message numerus="yes">
        <source>%n items were changed by others since and were left as they are.</source>
        <translation>
            <numerusform>غيّر آخرون %Ln عنصر منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
            <numerusform>غيّر آخرون عنصر واحد منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
            <numerusform>غيّر آخرون عنصرين منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
            <numerusform>غيّر آخرون %Ln عناصر منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
            <numerusform>غيّر آخرون %Ln عنصرًا منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
            <numerusform>غيّر آخرون %Ln عنصر منذ ذلك الحين فبقي ما غيّروه كما هو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::app::SignInService</name>
    <message>
        <source>Galley (production)</source>
        <translation>‏Galley (الإنتاج)</translation>
    </message>
    <message>
        <source>Demo server</source>
        <translation>خادم العرض</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>التطوير المحلي</translation>
    </message>
    <message>
        <source>Own address</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Please type the server&apos;s address.</source>
        <translation>يُرجى كتابة عنوان الخادم.</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>هذا ليس عنوان خادم.</translation>
    </message>
    <message>
        <source>Passwords are only sent over a secure connection. Please use an address that begins with https://.</source>
        <translation>لا تُرسل كلمات المرور إلا عبر اتصال آمن. يُرجى استخدام عنوان يبدأ بـ https://.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to the sign-in could not be understood.</source>
        <translation>تعذّر فهم إجابة الخادم عن تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>galley::app::SyncEngine</name>
    <message>
        <source>There is no connection to the server. What is shown is the local copy.</source>
        <translation>لا يوجد اتصال بالخادم. المعروض هو النسخة المحلية.</translation>
    </message>
    <message>
        <source>The server asks for a new sign-in.</source>
        <translation>يطلب الخادم تسجيل دخول جديدًا.</translation>
    </message>
    <message>
        <source>Galley works offline. Please go online to fetch from the server.</source>
        <translation>يعمل Galley دون اتصال. يُرجى الاتصال للجلب من الخادم.</translation>
    </message>
</context>
<context>
    <name>galley::app::Workspace</name>
    <message>
        <source>The backend of this workspace had stopped and was started again. Nothing was lost.</source>
        <translation>كان البرنامج الخلفي لمساحة العمل هذه قد توقف ثم بدأ من جديد. لم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceCore</name>
    <message>
        <source>The local copy of the server&apos;s data is damaged. Please start Galley again: it will be fetched anew, and your own changes are not affected.</source>
        <translation>النسخة المحلية من بيانات الخادم تالفة. يُرجى بدء Galley من جديد: سيجري جلبها ثانية، وتغييراتك الخاصة لم تتأثر.</translation>
    </message>
</context>
<context>
    <name>galley::app::WorkspaceService</name>
    <message>
        <source>Sample shop</source>
        <translation>متجر العينة</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Some files of the workspace could not be deleted.</source>
        <translation>تعذّر حذف بعض ملفات مساحة العمل.</translation>
    </message>
</context>
<context>
    <name>galley::content::TextReplacer</name>
    <message>
        <source>Write what is to be found.</source>
        <translation>اكتب ما يجب العثور عليه.</translation>
    </message>
    <message>
        <source>What is to be found is too long.</source>
        <translation>ما يجب العثور عليه طويل جدًا.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
    <message>
        <source>The expression takes too long for this text.</source>
        <translation>يستغرق التعبير وقتًا طويلًا جدًا مع هذا النص.</translation>
    </message>
</context>
<context>
    <name>galley::content::XlsxWriter</name>
    <message>
        <source>The file could not be written: the disk is full or the folder cannot be written to.</source>
        <translation>تعذّرت كتابة الملف: القرص ممتلئ أو لا يمكن الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>A workbook holds 1,048,576 rows; there are more. Choose CSV.</source>
        <translation>يتسع المصنف لعدد 1048576 من الصفوف؛ وهي أكثر. اختر CSV.</translation>
    </message>
</context>
<context>
    <name>galley::ui::BatchSheet</name>
    <message>
        <source>It has no text yet.</source>
        <translation>لا نص له بعد.</translation>
    </message>
    <message>
        <source>It is excluded; restore it first.</source>
        <translation>هو مستبعد؛ أعد ضمه أولًا.</translation>
    </message>
    <message>
        <source>Its text was changed in two places; settle it in the Sync Centre.</source>
        <translation>تغيّر نصه في مكانين؛ احسم ذلك في مركز المزامنة.</translation>
    </message>
    <message>
        <source>Its text was typed by hand and is protected.</source>
        <translation>كُتب نصه يدويًا وهو محمي.</translation>
    </message>
    <message>
        <source>It is published already and is protected.</source>
        <translation>هو منشور من قبل ومحمي.</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>أُزيل.</translation>
    </message>
    <message>
        <source>Its text was changed since.</source>
        <translation>تغيّر نصه منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Select the &amp;skipped ones</source>
        <translation>تحديد المتر&amp;وكة</translation>
    </message>
    <message>
        <source>Select the &amp;failed ones</source>
        <translation>تحديد &amp;الفاشلة</translation>
    </message>
    <message>
        <source>&amp;Retry failed only</source>
        <translation>&amp;إعادة محاولة الفاشلة فقط</translation>
    </message>
    <message>
        <source>Result of the batch</source>
        <translation>نتيجة الدفعة</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Items that were skipped or failed</source>
        <translation>العناصر المتروكة أو الفاشلة</translation>
    </message>
    <message>
        <source>An item that has been removed</source>
        <translation>عنصر أُزيل</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>%1 of them stood so already</source>
        <translation>‏%1 منها على هذه الحال من قبل</translation>
    </message>
    <message>
        <source>%1 of them still to be sent</source>
        <translation>‏%1 منها لم يُرسل بعد</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>تُرك %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>متروك: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وواحد غيرها</numerusform>
            <numerusform>… واثنان غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::CardView</name>
    <message>
        <source>Review queue as cards</source>
        <translation>قائمة المراجعة كبطاقات</translation>
    </message>
</context>
<context>
    <name>galley::ui::CheckStep</name>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Export the problems…</source>
        <translation>تصدير المشكلا&amp;ت…</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Checking every row of the file…</source>
        <translation>يجري فحص كل صف في الملف…</translation>
    </message>
    <message>
        <source>The file cannot be imported. %1</source>
        <translation>لا يمكن استيراد الملف. %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>به مشكلات</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>More than once in the file</source>
        <translation>أكثر من مرة في الملف</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>التغييرات (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>المشكلات (%1)</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>المكررات (%1)</translation>
    </message>
    <message>
        <source>There is nothing to import: the file brings nothing new.</source>
        <translation>لا يوجد ما يُستورد: الملف لا يأتي بجديد.</translation>
    </message>
    <message>
        <source>Export the problems</source>
        <translation>تصدير المشكلات</translation>
    </message>
    <message>
        <source>%1-problems.csv</source>
        <translation>%1-problems.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The problems could not be written. %1</source>
        <translation>تعذّرت كتابة المشكلات. %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>This is what the import will do. Nothing has been changed yet.</source>
        <translation>هذا ما سيفعله الاستيراد. لم يتغير شيء بعد.</translation>
    </message>
</context>
<context>
    <name>galley::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;إلى أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى &amp;أسفل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>The table shows the columns that are ticked, in this order.</source>
        <translation>يعرض الجدول الأعمدة المؤشر عليها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>&amp;First columns</source>
        <translation>&amp;الأعمدة الأولى</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>اكتب بعض حروف أمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>‏%1، المفتاح %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::CommandRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عر&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>مشر&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مر&amp;اجعة</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعد&amp;ة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
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
        <translation>القرار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(لا شيء)</translation>
    </message>
    <message>
        <source>Changed in two places: %1</source>
        <translation>تغيّر في مكانين: %1</translation>
    </message>
    <message>
        <source>Somebody else changed this item while your change was on its way. Both versions are safe until you choose.</source>
        <translation>غيّر شخص آخر هذا العنصر بينما كان تغييرك في الطريق. النسختان محفوظتان حتى تختار.</translation>
    </message>
    <message numerus="yes">
        <source>Your choice holds for all %n item(s) of this change.</source>
        <translation>
            <numerusform>ينطبق اختيارك على %Ln عنصر في هذا التغيير.</numerusform>
            <numerusform>ينطبق اختيارك على عنصر واحد في هذا التغيير.</numerusform>
            <numerusform>ينطبق اختيارك على عنصرين في هذا التغيير.</numerusform>
            <numerusform>ينطبق اختيارك على %Ln عناصر في هذا التغيير.</numerusform>
            <numerusform>ينطبق اختيارك على %Ln عنصرًا في هذا التغيير.</numerusform>
            <numerusform>ينطبق اختيارك على %Ln عنصر في هذا التغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two versions</source>
        <translation>النسختان</translation>
    </message>
    <message>
        <source>Mine, %1</source>
        <translation>نسختي، %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>نسختي</translation>
    </message>
    <message>
        <source>Theirs, %1</source>
        <translation>النسخة الأخرى، %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>النسخة الأخرى</translation>
    </message>
    <message>
        <source>Use &amp;mine</source>
        <translation>&amp;استخدام نسختي</translation>
    </message>
    <message>
        <source>Use &amp;theirs</source>
        <translation>استخدا&amp;م النسخة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Mine, %1: %2</source>
        <translation>نسختي، %1: %2</translation>
    </message>
    <message>
        <source>Theirs, %1: %2</source>
        <translation>النسخة الأخرى، %1: %2</translation>
    </message>
    <message>
        <source>Result, %1</source>
        <translation>النتيجة، %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Do the same for the other %n change(s) of this kind</source>
        <translation>
            <numerusform>فعل الشيء نفسه مع %Ln تغيير غي&amp;ره من هذا النوع</numerusform>
            <numerusform>فعل الشيء نفسه مع تغيير واحد غيره من هذا النوع</numerusform>
            <numerusform>فعل الشيء نفسه مع تغييرين غيره من هذا النوع</numerusform>
            <numerusform>فعل الشيء نفسه مع %Ln تغييرات غيره من هذا النوع</numerusform>
            <numerusform>فعل الشيء نفسه مع %Ln تغييرًا غيره من هذا النوع</numerusform>
            <numerusform>فعل الشيء نفسه مع %Ln تغيير غي&amp;ره من هذا النوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The side that you choose is taken for each of them. What is merged is merged here alone.</source>
        <translation>يؤخذ في كل منها الجانب الذي تختاره. وما يُدمج يُدمج هنا وحده.</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Takes the texts as they stand under Result.</source>
        <translation>يأخذ النصوص كما هي تحت «النتيجة».</translation>
    </message>
    <message>
        <source>The result holds what both of you changed. You can edit it.</source>
        <translation>في النتيجة ما غيّره كلاكما. يمكنك تحريرها.</translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) both of you changed the same paragraph: the result holds yours there. You can edit it.</source>
        <translation>
            <numerusform>غيّر كلاكما الفقرة نفسها في %Ln موضع: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
            <numerusform>غيّر كلاكما الفقرة نفسها في موضع واحد: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
            <numerusform>غيّر كلاكما الفقرة نفسها في موضعين: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
            <numerusform>غيّر كلاكما الفقرة نفسها في %Ln مواضع: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
            <numerusform>غيّر كلاكما الفقرة نفسها في %Ln موضعًا: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
            <numerusform>غيّر كلاكما الفقرة نفسها في %Ln موضع: في النتيجة هناك فقرتك. يمكنك تحريرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::DecisionBar</name>
    <message>
        <source>Saved and approved: %1.</source>
        <translation>حُفظ واعتُمد: %1.</translation>
    </message>
    <message>
        <source>Approved: %1.</source>
        <translation>اعتُمد: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1.</source>
        <translation>رُفض: %1.</translation>
    </message>
    <message>
        <source>Rejected: %1. Reason: %2.</source>
        <translation>رُفض: %1. السبب: %2.</translation>
    </message>
    <message>
        <source>Excluded: %1. It is left out of exports and publishing.</source>
        <translation>استُبعد: %1. يبقى خارج التصدير والنشر.</translation>
    </message>
    <message>
        <source>Restored: %1.</source>
        <translation>أُعيد ضم: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Approved %n item(s).</source>
        <translation>
            <numerusform>تم اعتماد %Ln عنصر.</numerusform>
            <numerusform>تم اعتماد عنصر واحد.</numerusform>
            <numerusform>تم اعتماد عنصرين.</numerusform>
            <numerusform>تم اعتماد %Ln عناصر.</numerusform>
            <numerusform>تم اعتماد %Ln عنصرًا.</numerusform>
            <numerusform>تم اعتماد %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n item(s).</source>
        <translation>
            <numerusform>تم رفض %Ln عنصر.</numerusform>
            <numerusform>تم رفض عنصر واحد.</numerusform>
            <numerusform>تم رفض عنصرين.</numerusform>
            <numerusform>تم رفض %Ln عناصر.</numerusform>
            <numerusform>تم رفض %Ln عنصرًا.</numerusform>
            <numerusform>تم رفض %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Excluded %n item(s).</source>
        <translation>
            <numerusform>تم استبعاد %Ln عنصر.</numerusform>
            <numerusform>تم استبعاد عنصر واحد.</numerusform>
            <numerusform>تم استبعاد عنصرين.</numerusform>
            <numerusform>تم استبعاد %Ln عناصر.</numerusform>
            <numerusform>تم استبعاد %Ln عنصرًا.</numerusform>
            <numerusform>تم استبعاد %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n item(s).</source>
        <translation>
            <numerusform>تمت إعادة ضم %Ln عنصر.</numerusform>
            <numerusform>تمت إعادة ضم عنصر واحد.</numerusform>
            <numerusform>تمت إعادة ضم عنصرين.</numerusform>
            <numerusform>تمت إعادة ضم %Ln عناصر.</numerusform>
            <numerusform>تمت إعادة ضم %Ln عنصرًا.</numerusform>
            <numerusform>تمت إعادة ضم %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was approved already.</source>
        <translation>‏%1 معتمد من قبل.</translation>
    </message>
    <message>
        <source>%1 was rejected already.</source>
        <translation>‏%1 مرفوض من قبل.</translation>
    </message>
    <message>
        <source>%1 was excluded already.</source>
        <translation>‏%1 مستبعد من قبل.</translation>
    </message>
    <message>
        <source>%1 is not excluded.</source>
        <translation>‏%1 غير مستبعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n stood so already.</source>
        <translation>
            <numerusform>‏%Ln عنصر على هذه الحال من قبل.</numerusform>
            <numerusform>عنصر واحد على هذه الحال من قبل.</numerusform>
            <numerusform>عنصران على هذه الحال من قبل.</numerusform>
            <numerusform>‏%Ln عناصر على هذه الحال من قبل.</numerusform>
            <numerusform>‏%Ln عنصرًا على هذه الحال من قبل.</numerusform>
            <numerusform>‏%Ln عنصر على هذه الحال من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be decided.</source>
        <translation>
            <numerusform>تعذّر اتخاذ قرار في %Ln عنصر.</numerusform>
            <numerusform>تعذّر اتخاذ قرار في عنصر واحد.</numerusform>
            <numerusform>تعذّر اتخاذ قرار في عنصرين.</numerusform>
            <numerusform>تعذّر اتخاذ قرار في %Ln عناصر.</numerusform>
            <numerusform>تعذّر اتخاذ قرار في %Ln عنصرًا.</numerusform>
            <numerusform>تعذّر اتخاذ قرار في %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: %1</source>
        <translation>
            <numerusform>تم تخطي %Ln عنصر: %1</numerusform>
            <numerusform>تم تخطي عنصر واحد: %1</numerusform>
            <numerusform>تم تخطي عنصرين: %1</numerusform>
            <numerusform>تم تخطي %Ln عناصر: %1</numerusform>
            <numerusform>تم تخطي %Ln عنصرًا: %1</numerusform>
            <numerusform>تم تخطي %Ln عنصر: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n item(s)?</source>
        <translation>
            <numerusform>هل تريد اعتماد %Ln عنصر؟</numerusform>
            <numerusform>هل تريد اعتماد عنصر واحد؟</numerusform>
            <numerusform>هل تريد اعتماد عنصرين؟</numerusform>
            <numerusform>هل تريد اعتماد %Ln عناصر؟</numerusform>
            <numerusform>هل تريد اعتماد %Ln عنصرًا؟</numerusform>
            <numerusform>هل تريد اعتماد %Ln عنصر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s)?</source>
        <translation>
            <numerusform>هل تريد رفض %Ln عنصر؟</numerusform>
            <numerusform>هل تريد رفض عنصر واحد؟</numerusform>
            <numerusform>هل تريد رفض عنصرين؟</numerusform>
            <numerusform>هل تريد رفض %Ln عناصر؟</numerusform>
            <numerusform>هل تريد رفض %Ln عنصرًا؟</numerusform>
            <numerusform>هل تريد رفض %Ln عنصر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n item(s) with the reason “%1”?</source>
        <translation>
            <numerusform>هل تريد رفض %Ln عنصر للسبب «%1»؟</numerusform>
            <numerusform>هل تريد رفض عنصر واحد للسبب «%1»؟</numerusform>
            <numerusform>هل تريد رفض عنصرين للسبب «%1»؟</numerusform>
            <numerusform>هل تريد رفض %Ln عناصر للسبب «%1»؟</numerusform>
            <numerusform>هل تريد رفض %Ln عنصرًا للسبب «%1»؟</numerusform>
            <numerusform>هل تريد رفض %Ln عنصر للسبب «%1»؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n item(s)?</source>
        <translation>
            <numerusform>هل تريد استبعاد %Ln عنصر؟</numerusform>
            <numerusform>هل تريد استبعاد عنصر واحد؟</numerusform>
            <numerusform>هل تريد استبعاد عنصرين؟</numerusform>
            <numerusform>هل تريد استبعاد %Ln عناصر؟</numerusform>
            <numerusform>هل تريد استبعاد %Ln عنصرًا؟</numerusform>
            <numerusform>هل تريد استبعاد %Ln عنصر؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n item(s)?</source>
        <translation>
            <numerusform>هل تريد إعادة ضم %Ln عنصر؟</numerusform>
            <numerusform>هل تريد إعادة ضم عنصر واحد؟</numerusform>
            <numerusform>هل تريد إعادة ضم عنصرين؟</numerusform>
            <numerusform>هل تريد إعادة ضم %Ln عناصر؟</numerusform>
            <numerusform>هل تريد إعادة ضم %Ln عنصرًا؟</numerusform>
            <numerusform>هل تريد إعادة ضم %Ln عنصر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>تمت الإعادة: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed in %1.</source>
        <translation>لم يتغير شيء في %1.</translation>
    </message>
    <message>
        <source>End of the queue.</source>
        <translation>نهاية القائمة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 They are: %2.</source>
        <translation>‏%1 وهي: %2.</translation>
    </message>
    <message>
        <source>Beginning of the queue.</source>
        <translation>بداية القائمة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>تعذّر حفظ هذا، ولم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابق</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject
because</source>
        <translation>رفض
لأن</translation>
    </message>
    <message>
        <source>%1 of %2. Next: %3.</source>
        <translation>‏%1 من %2. التالي: %3.</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>تأكيد (Enter)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>%1 Enter confirms, Escape cancels.</source>
        <translation>‏%1 Enter يؤكد، وEscape يلغي.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected by hand.</source>
        <translation>
            <numerusform>حُدِّد يدويًا %Ln عنصر.</numerusform>
            <numerusform>حُدِّد يدويًا عنصر واحد.</numerusform>
            <numerusform>حُدِّد يدويًا عنصران.</numerusform>
            <numerusform>حُدِّد يدويًا %Ln عناصر.</numerusform>
            <numerusform>حُدِّد يدويًا %Ln عنصرًا.</numerusform>
            <numerusform>حُدِّد يدويًا %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that this list shows.</source>
        <translation>
            <numerusform>حُدِّد %Ln عنصر: كل ما تعرضه هذه القائمة.</numerusform>
            <numerusform>حُدِّد عنصر واحد: كل ما تعرضه هذه القائمة.</numerusform>
            <numerusform>حُدِّد عنصران: كل ما تعرضه هذه القائمة.</numerusform>
            <numerusform>حُدِّد %Ln عناصر: كل ما تعرضه هذه القائمة.</numerusform>
            <numerusform>حُدِّد %Ln عنصرًا: كل ما تعرضه هذه القائمة.</numerusform>
            <numerusform>حُدِّد %Ln عنصر: كل ما تعرضه هذه القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) selected: all that matched at %1. What comes later is not in it.</source>
        <translation>
            <numerusform>حُدِّد %Ln عنصر: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
            <numerusform>حُدِّد عنصر واحد: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
            <numerusform>حُدِّد عنصران: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
            <numerusform>حُدِّد %Ln عناصر: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
            <numerusform>حُدِّد %Ln عنصرًا: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
            <numerusform>حُدِّد %Ln عنصر: كل ما طابق عند %1. ما يأتي لاحقًا لا يدخل فيه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text will be skipped.</source>
        <translation>
            <numerusform>سيُترك بلا نص: %Ln عنصر.</numerusform>
            <numerusform>سيُترك بلا نص: عنصر واحد.</numerusform>
            <numerusform>سيُترك بلا نص: عنصران.</numerusform>
            <numerusform>سيُترك بلا نص: %Ln عناصر.</numerusform>
            <numerusform>سيُترك بلا نص: %Ln عنصرًا.</numerusform>
            <numerusform>سيُترك بلا نص: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n protected item(s) are changed too.</source>
        <translation>
            <numerusform>يتغيّر أيضًا من المحمي: %Ln عنصر.</numerusform>
            <numerusform>يتغيّر أيضًا من المحمي: عنصر واحد.</numerusform>
            <numerusform>يتغيّر أيضًا من المحمي: عنصران.</numerusform>
            <numerusform>يتغيّر أيضًا من المحمي: %Ln عناصر.</numerusform>
            <numerusform>يتغيّر أيضًا من المحمي: %Ln عنصرًا.</numerusform>
            <numerusform>يتغيّر أيضًا من المحمي: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand or published will be skipped.</source>
        <translation>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: %Ln عنصر.</numerusform>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: عنصر واحد.</numerusform>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: عنصران.</numerusform>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: %Ln عناصر.</numerusform>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: %Ln عنصرًا.</numerusform>
            <numerusform>سيُترك مما كُتب يدويًا أو نُشر: %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Include protected</source>
        <translation>شمول المحمي</translation>
    </message>
    <message>
        <source>Texts typed by hand and published ones are left as they are unless this is on.</source>
        <translation>تُترك النصوص المكتوبة يدويًا والمنشورة كما هي ما لم يُفعَّل هذا.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>حُفظ: %1.</translation>
    </message>
</context>
<context>
    <name>galley::ui::DiffView</name>
    <message>
        <source>Only spaces or line breaks changed.</source>
        <translation>لم تتغير إلا مسافات أو فواصل أسطر.</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>أُضيف «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
    <message>
        <source>“%1” became “%2”.</source>
        <translation>صار «%1» «%2».</translation>
    </message>
    <message>
        <source>Generated texts, compared</source>
        <translation>النصوص المولَّدة بعد المقارنة</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>في المتجر الآن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>المولَّد</translation>
    </message>
    <message>
        <source>This computer has seen no other text of this item, so there is nothing to compare with.</source>
        <translation>لم ير هذا الحاسوب نصًا آخر لهذا العنصر، فلا يوجد ما يُقارن به.</translation>
    </message>
    <message>
        <source>%1 – nothing changed</source>
        <translation>‏%1 – لم يتغير شيء</translation>
    </message>
    <message>
        <source>%1 – all new</source>
        <translation>‏%1 – كله جديد</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n change(s)</source>
        <translation>
            <numerusform>‏%1 – %Ln تغيير</numerusform>
            <numerusform>‏%1 – تغيير واحد</numerusform>
            <numerusform>‏%1 – تغييران</numerusform>
            <numerusform>‏%1 – %Ln تغييرات</numerusform>
            <numerusform>‏%1 – %Ln تغييرًا</numerusform>
            <numerusform>‏%1 – %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>لا فرق.</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>التغيير %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::ExportDialog</name>
    <message>
        <source>Export texts</source>
        <translation>تصدير النصوص</translation>
    </message>
    <message>
        <source>The file is being written</source>
        <translation>يجري كتابة الملف</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>أي نصوص</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Approved: %n item(s)</source>
        <translation>
            <numerusform>المعتمد&amp;ة: %Ln عنصر</numerusform>
            <numerusform>المعتمد&amp;ة: عنصر واحد</numerusform>
            <numerusform>المعتمد&amp;ة: عنصران</numerusform>
            <numerusform>المعتمد&amp;ة: %Ln عناصر</numerusform>
            <numerusform>المعتمد&amp;ة: %Ln عنصرًا</numerusform>
            <numerusform>المعتمد&amp;ة: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;What the list shows: %n item(s)</source>
        <translation>
            <numerusform>ما تعرضه &amp;القائمة: %Ln عنصر</numerusform>
            <numerusform>ما تعرضه &amp;القائمة: عنصر واحد</numerusform>
            <numerusform>ما تعرضه &amp;القائمة: عنصران</numerusform>
            <numerusform>ما تعرضه &amp;القائمة: %Ln عناصر</numerusform>
            <numerusform>ما تعرضه &amp;القائمة: %Ln عنصرًا</numerusform>
            <numerusform>ما تعرضه &amp;القائمة: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>المحد&amp;دة: %Ln عنصر</numerusform>
            <numerusform>المحد&amp;دة: عنصر واحد</numerusform>
            <numerusform>المحد&amp;دة: عنصران</numerusform>
            <numerusform>المحد&amp;دة: %Ln عناصر</numerusform>
            <numerusform>المحد&amp;دة: %Ln عنصرًا</numerusform>
            <numerusform>المحد&amp;دة: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>&amp;File for %1</source>
        <translation>ملف لـ %1</translation>
    </message>
    <message>
        <source>A CSV file that the shop imports; it changes names and texts only.</source>
        <translation>ملف CSV يستورده المتجر؛ يغيّر الأسماء والنصوص فقط.</translation>
    </message>
    <message>
        <source>&amp;Table for people</source>
        <translation>جد&amp;ول للناس</translation>
    </message>
    <message>
        <source>A CSV file with every column, with status and time, for spreadsheets.</source>
        <translation>ملف CSV بكل الأعمدة، مع الحالة والوقت، لجداول البيانات.</translation>
    </message>
    <message>
        <source>&amp;Into the file</source>
        <translation>&amp;إلى الملف</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>الملف الذي يُكتب</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>part of a file name</comment>
        <translation>texts</translation>
    </message>
    <message>
        <source>table</source>
        <comment>part of a file name</comment>
        <translation>table</translation>
    </message>
    <message>
        <source>There is nothing to export here: no text is in this group.</source>
        <translation>لا يوجد ما يُصدَّر هنا: لا نص في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Texts that nobody has approved are written too. Import the file into a test shop first.</source>
        <translation>تُكتب أيضًا نصوص لم يعتمدها أحد. استورد الملف في متجر تجريبي أولًا.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>هل تريد استبدال الملف؟</translation>
    </message>
    <message>
        <source>The file %1 exists already. Replace it?</source>
        <translation>الملف %1 موجود من قبل. هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>The file was not written, and your texts are unchanged. %1</source>
        <translation>لم يُكتب الملف، ونصوصك دون تغيير. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in %1.</source>
        <translation>
            <numerusform>‏%Ln عنصر في %1.</numerusform>
            <numerusform>عنصر واحد في %1.</numerusform>
            <numerusform>عنصران في %1.</numerusform>
            <numerusform>‏%Ln عناصر في %1.</numerusform>
            <numerusform>‏%Ln عنصرًا في %1.</numerusform>
            <numerusform>‏%Ln عنصر في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file was made from the copy on this computer.</source>
        <translation>‏%1 أُعد الملف من النسخة التي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Workbook for people</source>
        <translation>مصنف للنا&amp;س</translation>
    </message>
    <message>
        <source>The same as an XLSX file; nothing in it is calculated.</source>
        <translation>الشيء نفسه كملف XLSX؛ لا شيء فيه يُحسب.</translation>
    </message>
    <message>
        <source>&amp;Lines for programs</source>
        <translation>&amp;أسطر للبرامج</translation>
    </message>
    <message>
        <source>A JSONL file with one object for each item, with all its facts and texts.</source>
        <translation>ملف JSONL بكائن لكل عنصر، مع كل حقائقه ونصوصه.</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1);;All files (*)</source>
        <translation>ملفات من هذا النوع (*.%1);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>galley::ui::FactsView</name>
    <message>
        <source>Facts from the shop</source>
        <translation>حقائق من المتجر</translation>
    </message>
    <message>
        <source>finding %1</source>
        <comment>beside a fact</comment>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>The shop gave no attributes.</source>
        <translation>لم يعط المتجر أي خصائص.</translation>
    </message>
</context>
<context>
    <name>galley::ui::Fields</name>
    <message>
        <source>Id in the shop</source>
        <translation>المعرّف في المتجر</translation>
    </message>
    <message>
        <source>Kind of product</source>
        <translation>نوع المنتج</translation>
    </message>
    <message>
        <source>SKU of the parent</source>
        <translation>رمز المنتج الأصل</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز المنتج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>الوصف القصير</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>سعر التخفيض</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>العلامة التجارية</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>Status in the shop</source>
        <translation>الحالة في المتجر</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>عنوان الصفحة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>SEO title</source>
        <translation>عنوان SEO</translation>
    </message>
    <message>
        <source>SEO description</source>
        <translation>وصف SEO</translation>
    </message>
</context>
<context>
    <name>galley::ui::FileStep</name>
    <message>
        <source>This is a product export of WooCommerce.</source>
        <translation>هذا تصدير منتجات من WooCommerce.</translation>
    </message>
    <message>
        <source>This is a product export of Shopify.</source>
        <translation>هذا تصدير منتجات من Shopify.</translation>
    </message>
    <message>
        <source>This is a product export of Magento 2.</source>
        <translation>هذا تصدير منتجات من Magento 2.</translation>
    </message>
    <message>
        <source>This is a WordPress export (XML) with products of WooCommerce.</source>
        <translation>هذا تصدير WordPress (XML) بمنتجات من WooCommerce.</translation>
    </message>
    <message>
        <source>This is a table; its columns are matched in the next step.</source>
        <translation>هذا جدول؛ تُربط أعمدته في الخطوة التالية.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>attribute, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Path of a CSV or XML file</source>
        <translation>مسار ملف CSV أو XML</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>الملف الذي يُستورد</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>استعرا&amp;ض…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>الصفوف الأولى من الملف</translation>
    </message>
    <message>
        <source>New &amp;project:</source>
        <translation>مشر&amp;وع جديد:</translation>
    </message>
    <message>
        <source>Name, for example Spring collection</source>
        <translation>اسم، مثل مجموعة الربيع</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>اسم المشروع الجديد</translation>
    </message>
    <message>
        <source>&amp;Shop:</source>
        <translation>المتجر:</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>الترميز:</translation>
    </message>
    <message>
        <source>&amp;Delimiter:</source>
        <translation>الفاصل:</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>&amp;First row is a header</source>
        <translation>الصف الأو&amp;ل عناوين</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Product files (*.csv *.tsv *.txt *.xml);;All files (*)</source>
        <translation>ملفات المنتجات (*.csv *.tsv *.txt *.xml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>يجري النظر في الملف…</translation>
    </message>
    <message>
        <source>This file cannot be imported. %1</source>
        <translation>لا يمكن استيراد هذا الملف. %1</translation>
    </message>
    <message numerus="yes">
        <source>It has %n row(s).</source>
        <translation>
            <numerusform>فيه %Ln صف.</numerusform>
            <numerusform>فيه صف واحد.</numerusform>
            <numerusform>فيه صفان.</numerusform>
            <numerusform>فيه %Ln صفوف.</numerusform>
            <numerusform>فيه %Ln صفًا.</numerusform>
            <numerusform>فيه %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has more than %n row(s).</source>
        <translation>
            <numerusform>فيه أكثر من %Ln صف.</numerusform>
            <numerusform>فيه أكثر من صف واحد.</numerusform>
            <numerusform>فيه أكثر من صفين.</numerusform>
            <numerusform>فيه أكثر من %Ln صفوف.</numerusform>
            <numerusform>فيه أكثر من %Ln صفًا.</numerusform>
            <numerusform>فيه أكثر من %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>First problem: line %1: %2</source>
        <translation>المشكلة الأولى: السطر %1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Choose the product file of your shop. Drag it here, or paste its path.</source>
        <translation>اختر ملف منتجات متجرك. اسحبه إلى هنا أو الصق مساره.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterLine</name>
    <message>
        <source>Search and filter</source>
        <translation>البحث والترشيح</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>إزالة كل المرشحات</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>إزالة هذا المرشح</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>إزالة المرشح %1</translation>
    </message>
    <message>
        <source>Search or filter: status:pending flag:grounding score&lt;60</source>
        <translation>ابحث أو رشّح: status:pending flag:grounding score&lt;60</translation>
    </message>
    <message>
        <source>Words are searched in names, SKUs and texts. Conditions are a key and a value: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</source>
        <translation>يُبحث عن الكلمات في الأسماء ورموز المنتجات والنصوص. الشروط مفتاح وقيمة: status, findings, flag, score, risk, category, source, language, editor, changed, marked.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FilterQuery</name>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Without findings</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>بملاحظات</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>النص: %1</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>لا توجد حالة «%1».</translation>
    </message>
    <message>
        <source>Write findings:yes or findings:no.</source>
        <translation>اكتب findings:yes أو findings:no.</translation>
    </message>
    <message>
        <source>This project has no source “%1”.</source>
        <translation>لا مصدر في هذا المشروع اسمه «%1».</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>تغيّر: %1</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>تغيّر منذ %1</translation>
    </message>
    <message>
        <source>Changed before %1</source>
        <translation>تغيّر قبل %1</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>تغيّر في %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>تغيّر من %1 إلى %2</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>التقييم: %1</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>التقييم أقل من %1 %</translation>
    </message>
    <message>
        <source>Score of %1 % and more</source>
        <translation>التقييم %1 % فأكثر</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>الخطر: %1</translation>
    </message>
    <message>
        <source>Risk below %1</source>
        <translation>الخطر أقل من %1</translation>
    </message>
    <message>
        <source>Risk of %1 and more</source>
        <translation>الخطر %1 فأكثر</translation>
    </message>
    <message>
        <source>Editor: %1</source>
        <translation>المحرّر: %1</translation>
    </message>
    <message>
        <source>Decided or edited by me</source>
        <translation>قررتُ فيه أو حررتُه</translation>
    </message>
    <message>
        <source>Decided by others</source>
        <translation>قرر فيه آخرون</translation>
    </message>
    <message>
        <source>Decided by nobody</source>
        <translation>لم يقرر فيه أحد</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>الملاحظة: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>الفئة: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>Marked for later</source>
        <translation>بعلامة للعودة لاحقًا</translation>
    </message>
    <message>
        <source>Write marked:yes or marked:no.</source>
        <translation>اكتب marked:yes أو marked:no.</translation>
    </message>
    <message>
        <source>Write a limit in percent, such as score&lt;60 or score&gt;80.</source>
        <translation>اكتب حدًا بالمئة، مثل score&lt;60 أو score&gt;80.</translation>
    </message>
    <message>
        <source>Write a limit from 0 to 100, such as risk&gt;50.</source>
        <translation>اكتب حدًا من 0 إلى 100، مثل risk&gt;50.</translation>
    </message>
    <message>
        <source>Write a date, such as changed&gt;2026-01-31, changed:today or changed:7d.</source>
        <translation>اكتب تاريخًا، مثل changed&gt;2026-01-31 أو changed:today أو changed:7d.</translation>
    </message>
    <message>
        <source>Write editor:me, editor:others or editor:nobody.</source>
        <translation>اكتب editor:me أو editor:others أو editor:nobody.</translation>
    </message>
    <message>
        <source>Write a value behind the colon.</source>
        <translation>اكتب قيمة بعد النقطتين.</translation>
    </message>
    <message>
        <source>There is no filter “%1”. In quotes it is searched for as text.</source>
        <translation>لا يوجد مرشح «%1». بين علامتي اقتباس يُبحث عنه كنص.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>البحث في هذا النص</translation>
    </message>
    <message>
        <source>Former place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>ليس في هذا النص</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position among the places found</comment>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingCommands</name>
    <message>
        <source>Select a word in the text, or go to a finding about a word.</source>
        <translation>حدد كلمة في النص، أو انتقل إلى ملاحظة عن كلمة.</translation>
    </message>
    <message>
        <source>The glossary is saved.</source>
        <translation>المسرد محفوظ.</translation>
    </message>
    <message>
        <source>The glossary could not be saved. %1</source>
        <translation>تعذّر حفظ المسرد. %1</translation>
    </message>
    <message>
        <source>No other item has nearly the same text.</source>
        <translation>لا عنصر آخر له نص شبه مطابق.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have nearly the same texts. They are selected as far as the list shows them.</source>
        <translation>
            <numerusform>نصوص شبه مطابقة في %Ln عنصر. حُدِّد منها ما تعرضه القائمة.</numerusform>
            <numerusform>نصوص شبه مطابقة في عنصر واحد. حُدِّد منها ما تعرضه القائمة.</numerusform>
            <numerusform>نصوص شبه مطابقة في عنصرين. حُدِّد منها ما تعرضه القائمة.</numerusform>
            <numerusform>نصوص شبه مطابقة في %Ln عناصر. حُدِّد منها ما تعرضه القائمة.</numerusform>
            <numerusform>نصوص شبه مطابقة في %Ln عنصرًا. حُدِّد منها ما تعرضه القائمة.</numerusform>
            <numerusform>نصوص شبه مطابقة في %Ln عنصر. حُدِّد منها ما تعرضه القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::FindingsPanel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Repair: take it out</source>
        <translation>الإصلاح: حذفه</translation>
    </message>
    <message>
        <source>Repair: one space</source>
        <translation>الإصلاح: مسافة واحدة</translation>
    </message>
    <message>
        <source>Repair: “%1”</source>
        <translation>الإصلاح: «%1»</translation>
    </message>
    <message>
        <source>Findings in the text</source>
        <translation>ملاحظات على النص</translation>
    </message>
    <message>
        <source>[%1] %2 in the %3: %4</source>
        <comment>number, severity, field, reason</comment>
        <translation>[%1] %2 في %3: %4</translation>
    </message>
    <message>
        <source>Ignored: %1</source>
        <translation>متجاهَل: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>finding, its repair</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You ignored this finding. Undo shows it again.</source>
        <translation>تجاهلت هذه الملاحظة. التراجع يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>You ignore findings of this kind in this view. Undo shows them again.</source>
        <translation>تتجاهل ملاحظات هذا النوع في هذا العرض. التراجع يُظهرها من جديد.</translation>
    </message>
    <message>
        <source>Compare with the fact %1</source>
        <translation>المقارنة مع المعلومة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>‏%Ln ملاحظات</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>findings, ignored findings</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>المتجاهَل: %Ln</numerusform>
            <numerusform>المتجاهَل: %Ln</numerusform>
            <numerusform>المتجاهَل: %Ln</numerusform>
            <numerusform>المتجاهَل: %Ln</numerusform>
            <numerusform>المتجاهَل: %Ln</numerusform>
            <numerusform>المتجاهَل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no findings in this text.</source>
        <translation>لا ملاحظات على هذا النص.</translation>
    </message>
    <message>
        <source>No finding is chosen.</source>
        <translation>لم تُختر ملاحظة.</translation>
    </message>
    <message>
        <source>This finding has no repair. It needs your own words.</source>
        <translation>لا إصلاح لهذه الملاحظة. تحتاج إلى كلماتك.</translation>
    </message>
    <message>
        <source>There is no repair here that is safe without looking.</source>
        <translation>لا يوجد هنا إصلاح آمن دون نظر.</translation>
    </message>
    <message>
        <source>Findings of this kind are ignored in this view.</source>
        <translation>تُتجاهل ملاحظات هذا النوع في هذا العرض.</translation>
    </message>
    <message>
        <source>This is the first finding. The same key again settles it.</source>
        <translation>هذه هي الملاحظة الأولى. المفتاح نفسه مرة أخرى يحسمها.</translation>
    </message>
</context>
<context>
    <name>galley::ui::FocusView</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>العنصر السابق</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>العنصر التالي</translation>
    </message>
    <message>
        <source>There is an unsaved draft of this text. It is kept until you save or discard it.</source>
        <translation>توجد مسودة غير محفوظة لهذا النص. تبقى حتى تحفظها أو تتجاهلها.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Discard the draft…</source>
        <translation>تجاهل المسودة…</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>أُزيل هذا العنصر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position in the list</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>لأن: %1</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>رمز المنتج %1</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>تجاهل المسودة</translation>
    </message>
    <message>
        <source>Discard what you typed and did not save?</source>
        <translation>هل تريد تجاهل ما كتبته ولم تحفظه؟</translation>
    </message>
    <message>
        <source>The text of the item stays as it is.</source>
        <translation>يبقى نص العنصر كما هو.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Facts from the shop</source>
        <translation>حقائق من المتجر</translation>
    </message>
    <message>
        <source>In the shop now</source>
        <translation>في المتجر الآن</translation>
    </message>
    <message>
        <source>Generated texts</source>
        <translation>النصوص المولَّدة</translation>
    </message>
    <message>
        <source>The text as it will look.</source>
        <translation>النص كما سيبدو.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text in the shop: %n change(s).</source>
        <translation>
            <numerusform>بالمقارنة بنص المتجر: %Ln تغيير.</numerusform>
            <numerusform>بالمقارنة بنص المتجر: تغيير واحد.</numerusform>
            <numerusform>بالمقارنة بنص المتجر: تغييران.</numerusform>
            <numerusform>بالمقارنة بنص المتجر: %Ln تغييرات.</numerusform>
            <numerusform>بالمقارنة بنص المتجر: %Ln تغييرًا.</numerusform>
            <numerusform>بالمقارنة بنص المتجر: %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the text before: %n change(s).</source>
        <translation>
            <numerusform>بالمقارنة بالنص السابق: %Ln تغيير.</numerusform>
            <numerusform>بالمقارنة بالنص السابق: تغيير واحد.</numerusform>
            <numerusform>بالمقارنة بالنص السابق: تغييران.</numerusform>
            <numerusform>بالمقارنة بالنص السابق: %Ln تغييرات.</numerusform>
            <numerusform>بالمقارنة بالنص السابق: %Ln تغييرًا.</numerusform>
            <numerusform>بالمقارنة بالنص السابق: %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the text in the shop</source>
        <translation>بالمقارنة بنص المتجر</translation>
    </message>
    <message>
        <source>compared with the text before</source>
        <translation>بالمقارنة بالنص السابق</translation>
    </message>
    <message>
        <source>%1, side by side</source>
        <translation>‏%1، جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>galley::ui::FoldPane</name>
    <message>
        <source>Fold: %1</source>
        <translation>طي: %1</translation>
    </message>
    <message>
        <source>Unfold: %1</source>
        <translation>بسط: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GenerateDialog</name>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو ثانية واحدة</numerusform>
            <numerusform>نحو ثانيتين</numerusform>
            <numerusform>نحو %Ln ثوانٍ</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
            <numerusform>نحو %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %Ln دقائق</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
            <numerusform>نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو ساعة واحدة</numerusform>
            <numerusform>نحو ساعتين</numerusform>
            <numerusform>نحو %Ln ساعات</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
            <numerusform>نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate texts for %1</source>
        <translation>توليد نصوص لـ %1</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>For which items</source>
        <translation>لأي عناصر</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Without a text yet: %n item(s)</source>
        <translation>
            <numerusform>بلا نص بعد: %Ln عنصر</numerusform>
            <numerusform>بلا نص بعد: عنصر واحد</numerusform>
            <numerusform>بلا نص بعد: عنصران</numerusform>
            <numerusform>بلا نص بعد: %Ln عناصر</numerusform>
            <numerusform>بلا نص بعد: %Ln عنصرًا</numerusform>
            <numerusform>بلا نص بعد: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Selected: %n item(s)</source>
        <translation>
            <numerusform>المحد&amp;دة: %Ln عنصر</numerusform>
            <numerusform>المحد&amp;دة: عنصر واحد</numerusform>
            <numerusform>المحد&amp;دة: عنصران</numerusform>
            <numerusform>المحد&amp;دة: %Ln عناصر</numerusform>
            <numerusform>المحد&amp;دة: %Ln عنصرًا</numerusform>
            <numerusform>المحد&amp;دة: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rejected: %n item(s)</source>
        <translation>
            <numerusform>&amp;المرفوضة: %Ln عنصر</numerusform>
            <numerusform>&amp;المرفوضة: عنصر واحد</numerusform>
            <numerusform>&amp;المرفوضة: عنصران</numerusform>
            <numerusform>&amp;المرفوضة: %Ln عناصر</numerusform>
            <numerusform>&amp;المرفوضة: %Ln عنصرًا</numerusform>
            <numerusform>&amp;المرفوضة: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;All: %n item(s)</source>
        <translation>
            <numerusform>الكل: %Ln عنصر</numerusform>
            <numerusform>الكل: عنصر واحد</numerusform>
            <numerusform>الكل: عنصران</numerusform>
            <numerusform>الكل: %Ln عناصر</numerusform>
            <numerusform>الكل: %Ln عنصرًا</numerusform>
            <numerusform>الكل: %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Wri&amp;ter:</source>
        <translation>الكاتب:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>النمو&amp;ذج:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>T&amp;one:</source>
        <translation>النبر&amp;ة:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source> characters at most</source>
        <translation> حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>S&amp;hort text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Greatest length of the short text</source>
        <translation>أكبر طول للنص القصير</translation>
    </message>
    <message>
        <source>with HTML</source>
        <translation>مع HTML</translation>
    </message>
    <message>
        <source>Short text with HTML</source>
        <translation>النص القصير مع HTML</translation>
    </message>
    <message>
        <source>Lon&amp;g text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Greatest length of the long text</source>
        <translation>أكبر طول للنص الطويل</translation>
    </message>
    <message>
        <source>Long text with HTML</source>
        <translation>النص الطويل مع HTML</translation>
    </message>
    <message>
        <source>Translate the &amp;name when the language differs</source>
        <translation>ترجمة الاسم حين تختلف اللغة</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>For example: speak to hikers; do not mention prices.</source>
        <translation>مثلًا: خاطب هواة المشي؛ ولا تذكر الأسعار.</translation>
    </message>
    <message>
        <source>&amp;Instructions of your own:</source>
        <translation>تعليماتك الخاصة:</translation>
    </message>
    <message>
        <source>The list of writers could not be read. %1</source>
        <translation>تعذّرت قراءة قائمة الكتّاب. %1</translation>
    </message>
    <message>
        <source>%1 (no key set up)</source>
        <translation>‏%1 (لا مفتاح معدّ)</translation>
    </message>
    <message>
        <source>The list of languages could not be read. %1</source>
        <translation>تعذّرت قراءة قائمة اللغات. %1</translation>
    </message>
    <message>
        <source>The list of tones could not be read. %1</source>
        <translation>تعذّرت قراءة قائمة النبرات. %1</translation>
    </message>
    <message>
        <source>Reading what can be chosen…</source>
        <translation>تجري قراءة الخيارات…</translation>
    </message>
    <message>
        <source>There is nothing to write: no item is in this group.</source>
        <translation>لا يوجد ما يُكتب: لا عنصر في هذه المجموعة.</translation>
    </message>
    <message>
        <source>Choose the short text, the long text or both.</source>
        <translation>اختر النص القصير أو النص الطويل أو كليهما.</translation>
    </message>
    <message>
        <source>What this takes is not known. %1</source>
        <translation>التكلفة غير معروفة. %1</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>لا يكلف شيئًا.</translation>
    </message>
    <message>
        <source>It costs about %1 XCT.</source>
        <translation>يكلف نحو %1 XCT.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), %1.</source>
        <translation>
            <numerusform>‏%Ln نص، %1.</numerusform>
            <numerusform>نص واحد، %1.</numerusform>
            <numerusform>نصان، %1.</numerusform>
            <numerusform>‏%Ln نصوص، %1.</numerusform>
            <numerusform>‏%Ln نصًا، %1.</numerusform>
            <numerusform>‏%Ln نص، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts that are approved or edited are written anew too, and wait for review again.</source>
        <translation>تُكتب النصوص المعتمدة أو المحرَّرة من جديد أيضًا، وتنتظر المراجعة ثانية.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>يجري البدء…</translation>
    </message>
    <message>
        <source>Nothing was started, and your texts are unchanged. %1</source>
        <translation>لم يبدأ شيء، ونصوصك دون تغيير. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::GeneratedView</name>
    <message>
        <source>Generated texts</source>
        <translation>النصوص المولَّدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of the field, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The name of the shop stays.</source>
        <translation>اسم المتجر يبقى.</translation>
    </message>
    <message>
        <source>No text yet.</source>
        <translation>لا نص بعد.</translation>
    </message>
    <message>
        <source>This sentence was approved before, in another text.</source>
        <translation>اعتُمدت هذه الجملة من قبل في نص آخر.</translation>
    </message>
    <message>
        <source>Proven by %1: %2</source>
        <comment>name of a fact, its value</comment>
        <translation>تثبته %1: %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::GlossaryDialog</name>
    <message>
        <source>A row has no word. Type one, or remove the row.</source>
        <translation>في أحد الصفوف لا توجد كلمة. اكتب كلمة أو أزل الصف.</translation>
    </message>
    <message>
        <source>For “%1” it is missing what to write instead.</source>
        <translation>ينقص «%1» ما يُكتب بدلًا منه.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: a term needs a letter or digit and has at most 100 characters.</source>
        <translation>لا يمكن استخدام «%1»: يحتاج المصطلح إلى حرف أو رقم، ولا يزيد على 100 محرف.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>Words that texts must not use, words that another word is better for, and words that are right as they are, such as brands. Inflected forms are found as well. The glossary is kept on this computer; a file takes it to others.</source>
        <translation>كلمات لا يجوز أن تستخدمها النصوص، وكلمات غيرها أفضل منها، وكلمات صحيحة كما هي مثل العلامات التجارية. تُكتشف الصيغ المصرَّفة أيضًا. المسرد محفوظ على هذا الحاسوب؛ وينقله ملف إلى غيره.</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>مصطلحات المسرد</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>يُكتب بدلًا منها</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>ممنوعة</translation>
    </message>
    <message>
        <source>Another is preferred</source>
        <translation>غيرها أفضل</translation>
    </message>
    <message>
        <source>Right as it is</source>
        <translation>صحيحة كما هي</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>كل المشاريع</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>هذا المشروع</translation>
    </message>
    <message>
        <source>Where it holds</source>
        <translation>أين تسري</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>لا يمكن قراءة الملف: %1</translation>
    </message>
    <message>
        <source>it is larger than a glossary can be.</source>
        <translation>هو أكبر مما يمكن أن يكون عليه مسرد.</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>%1 terms are new, %2 were replaced. Save keeps them.</source>
        <translation>المصطلحات الجديدة %1، والمستبدلة %2. الحفظ يبقيها.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>لا يمكن كتابة الملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were written.</source>
        <translation>
            <numerusform>كُتب %Ln مصطلح.</numerusform>
            <numerusform>كُتب مصطلح واحد.</numerusform>
            <numerusform>كُتب مصطلحان.</numerusform>
            <numerusform>كُتب %Ln مصطلحات.</numerusform>
            <numerusform>كُتب %Ln مصطلحًا.</numerusform>
            <numerusform>كُتب %Ln مصطلح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>تصدير المسرد</translation>
    </message>
</context>
<context>
    <name>galley::ui::HistoryDialog</name>
    <message>
        <source>Brought in</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>اتُّخذ قرار</translation>
    </message>
    <message>
        <source>Edited the text</source>
        <translation>حُرِّر النص</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Taken by the server</source>
        <translation>قبله الخادم</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>Conflict settled: mine</source>
        <translation>حُسم التعارض: نسختي</translation>
    </message>
    <message>
        <source>Conflict settled: theirs</source>
        <translation>حُسم التعارض: النسخة الأخرى</translation>
    </message>
    <message>
        <source>Decided by a sample</source>
        <translation>تقرر بعينة</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من حالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى حالة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>History of the item</source>
        <translation>سجل العنصر</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>&amp;Export the project&apos;s history…</source>
        <translation>تصدير سجل &amp;المشروع…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The history could not be read. %1</source>
        <translation>تعذّرت قراءة السجل. %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n other(s)</source>
        <translation>
            <numerusform>‏%1، مع %Ln غيره</numerusform>
            <numerusform>‏%1، مع واحد غيره</numerusform>
            <numerusform>‏%1، مع اثنين غيره</numerusform>
            <numerusform>‏%1، مع %Ln غيره</numerusform>
            <numerusform>‏%1، مع %Ln غيره</numerusform>
            <numerusform>‏%1، مع %Ln غيره</numerusform>
        </translation>
    </message>
    <message>
        <source>This history only grows: nothing in it can be changed or removed.</source>
        <translation>هذا السجل ينمو فقط: لا شيء فيه يمكن تغييره أو إزالته.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>كُتب %Ln صف.</numerusform>
            <numerusform>كُتب صف واحد.</numerusform>
            <numerusform>كُتب صفان.</numerusform>
            <numerusform>كُتب %Ln صفوف.</numerusform>
            <numerusform>كُتب %Ln صفًا.</numerusform>
            <numerusform>كُتب %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>تعذّرت كتابة السجل. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ImportWizard</name>
    <message>
        <source>Import products</source>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Import products into %1</source>
        <translation>استيراد المنتجات إلى %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;التالي</translation>
    </message>
    <message>
        <source>The project could not be made. %1</source>
        <translation>تعذّر إنشاء المشروع. %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيرا&amp;د</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemListModel</name>
    <message numerus="yes">
        <source>%n finding(s). Open the item to read them.</source>
        <translation>
            <numerusform>‏%Ln ملاحظة. افتح العنصر للقراءة.</numerusform>
            <numerusform>ملاحظة واحدة. افتح العنصر للقراءة.</numerusform>
            <numerusform>ملاحظتان. افتح العنصر للقراءة.</numerusform>
            <numerusform>‏%Ln ملاحظات. افتح العنصر للقراءة.</numerusform>
            <numerusform>‏%Ln ملاحظة. افتح العنصر للقراءة.</numerusform>
            <numerusform>‏%Ln ملاحظة. افتح العنصر للقراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>‏%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This item has been removed.</source>
        <translation>أُزيل هذا العنصر.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز المنتج</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemTable</name>
    <message>
        <source>Review queue</source>
        <translation>قائمة المراجعة</translation>
    </message>
    <message>
        <source>Columns of the review queue</source>
        <translation>أعمدة قائمة المراجعة</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>الأعمدة…</translation>
    </message>
    <message>
        <source>First columns</source>
        <translation>الأعمدة الأولى</translation>
    </message>
</context>
<context>
    <name>galley::ui::ItemWords</name>
    <message>
        <source>Kept on this computer only.</source>
        <translation>محفوظ على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The server has everything that you did here.</source>
        <translation>لدى الخادم كل ما فعلته هنا.</translation>
    </message>
    <message>
        <source>Your change is safe on this computer and waits to be sent.</source>
        <translation>تغييرك محفوظ على هذا الحاسوب وينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Your change is being sent.</source>
        <translation>يجري إرسال تغييرك.</translation>
    </message>
    <message>
        <source>Somebody else changed this item too. The Sync Centre shows both sides.</source>
        <translation>غيّر شخص آخر هذا العنصر أيضًا. مركز المزامنة يعرض النسختين.</translation>
    </message>
    <message>
        <source>The server refused your change. The Sync Centre says why.</source>
        <translation>رفض الخادم تغييرك. مركز المزامنة يوضح السبب.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Product without a name</source>
        <translation>منتج بلا اسم</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>‏%Ln ملاحظات</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
            <numerusform>‏%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>marked for later</source>
        <translation>بعلامة للعودة لاحقًا</translation>
    </message>
</context>
<context>
    <name>galley::ui::JobsView</name>
    <message>
        <source>Texts for %1</source>
        <translation>نصوص لـ %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n failed</source>
        <translation>
            <numerusform>‏%1 – فشل %Ln</numerusform>
            <numerusform>‏%1 – فشل %Ln</numerusform>
            <numerusform>‏%1 – فشل %Ln</numerusform>
            <numerusform>‏%1 – فشل %Ln</numerusform>
            <numerusform>‏%1 – فشل %Ln</numerusform>
            <numerusform>‏%1 – فشل %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>إيقاف: %1</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>مراجعة: %1</translation>
    </message>
    <message>
        <source>Nothing is being generated.</source>
        <translation>لا يجري توليد شيء.</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>مشروع</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyButton</name>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyMap</name>
    <message>
        <source>In most programs this key selects everything.</source>
        <translation>في معظم البرامج يحدد هذا المفتاح كل شيء.</translation>
    </message>
    <message>
        <source>In most programs this key refreshes what is shown.</source>
        <translation>في معظم البرامج يحدّث هذا المفتاح المعروض.</translation>
    </message>
    <message>
        <source>In most programs this key saves.</source>
        <translation>في معظم البرامج يحفظ هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key searches.</source>
        <translation>في معظم البرامج يبحث هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key copies.</source>
        <translation>في معظم البرامج ينسخ هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key cuts.</source>
        <translation>في معظم البرامج يقص هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key pastes.</source>
        <translation>في معظم البرامج يلصق هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key undoes.</source>
        <translation>في معظم البرامج يتراجع هذا المفتاح.</translation>
    </message>
    <message>
        <source>In most programs this key ends the program.</source>
        <translation>في معظم البرامج ينهي هذا المفتاح البرنامج.</translation>
    </message>
    <message>
        <source>In most programs this key shows help.</source>
        <translation>في معظم البرامج يُظهر هذا المفتاح المساعدة.</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>The keys of this program.</source>
        <translation>مفاتيح هذا البرنامج.</translation>
    </message>
    <message>
        <source>Prodigy</source>
        <translation>Prodigy</translation>
    </message>
    <message>
        <source>A accepts, X rejects, the space bar skips, Backspace undoes.</source>
        <translation>يقبل A، ويرفض X، ويتخطى مفتاح المسافة، ويتراجع مفتاح Backspace.</translation>
    </message>
    <message>
        <source>Lightroom</source>
        <translation>Lightroom</translation>
    </message>
    <message>
        <source>P picks, X rejects, E opens one item, G shows the cards.</source>
        <translation>ينتقي P، ويرفض X، ويفتح E عنصرًا واحدًا، ويُظهر G البطاقات.</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>E archives what is done, # throws away, Z undoes, O opens.</source>
        <translation>يؤرشف E المنجز، ويرمي #، ويتراجع Z، ويفتح O.</translation>
    </message>
    <message>
        <source>One hand (right)</source>
        <translation>يد واحدة (اليمنى)</translation>
    </message>
    <message>
        <source>J and K move, L approves, the key beside it rejects; the left hand is free.</source>
        <translation>يتنقل J وK، ويعتمد L، ويرفض المفتاح المجاور؛ واليد اليسرى حرة.</translation>
    </message>
    <message>
        <source>One hand (left)</source>
        <translation>يد واحدة (اليسرى)</translation>
    </message>
    <message>
        <source>D and F move, S approves, A rejects; the right hand is free.</source>
        <translation>يتنقل D وF، ويعتمد S، ويرفض A؛ واليد اليمنى حرة.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeyRecorder</name>
    <message>
        <source>Press the new key here</source>
        <translation>اضغط المفتاح الجديد هنا</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>The next key that you press here is taken. Tab goes on.</source>
        <translation>يؤخذ المفتاح التالي الذي تضغطه هنا. مفتاح Tab يتابع.</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeySheet</name>
    <message>
        <source>Keys: %1</source>
        <translation>المفاتيح: %1</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>قائمة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Moving and reading</source>
        <translation>التنقل والقراءة</translation>
    </message>
    <message>
        <source>C&amp;hange the keys…</source>
        <translation>تغيير &amp;المفاتيح…</translation>
    </message>
</context>
<context>
    <name>galley::ui::KeysDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>&amp;Set of keys:</source>
        <translation>مجموعة &amp;المفاتيح:</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>مجموعتي الخاصة</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>مجموعة المفاتيح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>مفتا&amp;ح جديد:</translation>
    </message>
    <message>
        <source>&amp;Two keys, one after the other</source>
        <translation>مفتاحا&amp;ن، واحد بعد الآخر</translation>
    </message>
    <message>
        <source>&amp;Add this key</source>
        <translation>&amp;إضافة هذا المفتاح</translation>
    </message>
    <message>
        <source>&amp;Reset this command</source>
        <translation>إعاد&amp;ة ضبط هذا الأمر</translation>
    </message>
    <message>
        <source>This command has its first keys again.</source>
        <translation>عادت إلى هذا الأمر مفاتيحه الأولى.</translation>
    </message>
    <message>
        <source>&amp;Letters are commands: plain letters act while a list or a text to be read has the focus</source>
        <translation>الحر&amp;وف أوامر: تعمل الحروف المفردة ما دام التركيز على قائمة أو نص للقراءة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Reset a&amp;ll…</source>
        <translation>إعادة ضبط الكل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلا&amp;ق</translation>
    </message>
    <message>
        <source>You changed these keys.</source>
        <translation>غيّرت هذه المفاتيح.</translation>
    </message>
    <message>
        <source>%1, no key</source>
        <comment>command in the list of keys</comment>
        <translation>‏%1، بلا مفتاح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command in the list of keys, its keys</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>command and keys that the user changed</comment>
        <translation>‏%1، مُغيَّر</translation>
    </message>
    <message>
        <source>You changed some keys.</source>
        <translation>غيّرت بعض المفاتيح.</translation>
    </message>
    <message>
        <source>No command is selected.</source>
        <translation>لا أمر محدد.</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>This command has no key. It is found in menus and by its name.</source>
        <translation>ليس لهذا الأمر مفتاح. يوجد في القوائم وباسمه.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Press the second key.</source>
        <translation>اضغط المفتاح الثاني.</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>للأمر هذا المفتاح من قبل.</translation>
    </message>
    <message>
        <source>T&amp;ake this key</source>
        <translation>&amp;أخذ هذا المفتاح</translation>
    </message>
    <message>
        <source>Nothing else has this key.</source>
        <translation>لا شيء آخر له هذا المفتاح.</translation>
    </message>
    <message>
        <source>%1 belongs to this command now.</source>
        <translation>يعود %1 الآن إلى هذا الأمر.</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>قراءة المفاتيح من ملف</translation>
    </message>
    <message>
        <source>Write the keys to a file</source>
        <translation>كتابة المفاتيح في ملف</translation>
    </message>
    <message>
        <source>Keys (*.json)</source>
        <translation>المفاتيح (*.json)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>تعذّرت قراءة الملف. %1</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n command(s) were read.</source>
        <translation>
            <numerusform>قُرئت مفاتيح أوامر عددها %Ln.</numerusform>
            <numerusform>قُرئت مفاتيح أمر واحد.</numerusform>
            <numerusform>قُرئت مفاتيح أمرين.</numerusform>
            <numerusform>قُرئت مفاتيح %Ln أوامر.</numerusform>
            <numerusform>قُرئت مفاتيح %Ln أمرًا.</numerusform>
            <numerusform>قُرئت مفاتيح %Ln أمر.</numerusform>
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
            <numerusform>تعذّر هنا استخدام %Ln مفتاح.</numerusform>
            <numerusform>تعذّر هنا استخدام مفتاح واحد.</numerusform>
            <numerusform>تعذّر هنا استخدام مفتاحين.</numerusform>
            <numerusform>تعذّر هنا استخدام %Ln مفاتيح.</numerusform>
            <numerusform>تعذّر هنا استخدام %Ln مفتاحًا.</numerusform>
            <numerusform>تعذّر هنا استخدام %Ln مفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. %1</source>
        <translation>تعذّرت كتابة الملف. %1</translation>
    </message>
    <message>
        <source>The keys were written to the file.</source>
        <translation>كُتبت المفاتيح في الملف.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة ضبط كل المفاتيح</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>هل تريد أن تعيد إلى كل أمر مفاتيحه الأولى؟</translation>
    </message>
    <message>
        <source>Keys that you changed are lost, unless you have exported them.</source>
        <translation>تضيع المفاتيح التي غيّرتها، ما لم تكن قد صدّرتها.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Every command has its first keys again.</source>
        <translation>عادت إلى كل أمر مفاتيحه الأولى.</translation>
    </message>
</context>
<context>
    <name>galley::ui::LiveView</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Texts in the shop now</source>
        <translation>النصوص في المتجر الآن</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>name of a text, its length</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The shop has no text for this product.</source>
        <translation>ليس لدى المتجر نص لهذا المنتج.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation>يجري فتح %1…</translation>
    </message>
    <message>
        <source>Opening the sample shop…</source>
        <translation>يجري فتح متجر العينة…</translation>
    </message>
    <message>
        <source>The workspace could not be opened. What is in it is safe on this computer. %1</source>
        <translation>تعذّر فتح مساحة العمل. ما فيها محفوظ على هذا الحاسوب. %1</translation>
    </message>
    <message>
        <source>This computer has no key store, so your sign-in ends when Galley is closed.</source>
        <translation>ليس في هذا الحاسوب مخزن مفاتيح، لذلك ينتهي تسجيل دخولك عند إغلاق Galley.</translation>
    </message>
    <message>
        <source>Opening the workspace on this computer…</source>
        <translation>يجري فتح مساحة العمل على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Opening the team&apos;s workspace…</source>
        <translation>يجري فتح مساحة عمل الفريق…</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The job could not be stopped. %1</source>
        <translation>تعذّر إيقاف المهمة. %1</translation>
    </message>
    <message>
        <source>Texts for %1: %2.</source>
        <translation>نصوص لـ %1: %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Remove the sample shop</source>
        <translation>إزالة متجر العينة</translation>
    </message>
    <message>
        <source>Remove the sample shop and all that you did in it?</source>
        <translation>هل تريد إزالة متجر العينة وكل ما فعلته فيه؟</translation>
    </message>
    <message>
        <source>Your own workspaces are not touched. The sample shop can be made anew at any time.</source>
        <translation>لا تُمس مساحات عملك الخاصة. يمكن إنشاء متجر العينة من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The sample shop could not be removed. %1</source>
        <translation>تعذّرت إزالة متجر العينة. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::MapStep</name>
    <message>
        <source>&amp;Mapping:</source>
        <translation>الربط:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>&amp;Save this mapping…</source>
        <translation>حفظ هذا الربط…</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>عينات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Columns and their fields</source>
        <translation>الأعمدة وحقولها</translation>
    </message>
    <message>
        <source>Field of the column %1</source>
        <translation>حقل العمود %1</translation>
    </message>
    <message>
        <source>Attribute “%1”</source>
        <translation>الخاصية «%1»</translation>
    </message>
    <message>
        <source>Attribute with another name…</source>
        <translation>خاصية باسم آخر…</translation>
    </message>
    <message>
        <source>Attribute with another name</source>
        <translation>خاصية باسم آخر</translation>
    </message>
    <message>
        <source>Name of the attribute:</source>
        <translation>اسم الخاصية:</translation>
    </message>
    <message>
        <source>At least one column must be the name, the SKU or the id of the product.</source>
        <translation>يجب أن يكون عمود واحد على الأقل اسم المنتج أو رمزه أو معرّفه.</translation>
    </message>
    <message>
        <source>As detected</source>
        <translation>كما اكتُشف</translation>
    </message>
    <message>
        <source>The saved mapping cannot be read. %1</source>
        <translation>لا يمكن قراءة الربط المحفوظ. %1</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>حفظ هذا الربط</translation>
    </message>
    <message>
        <source>Name, such as the supplier:</source>
        <translation>اسم، مثل المورّد:</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Say which column holds what. Columns without a field are kept as attributes of the product.</source>
        <translation>حدد ما يحويه كل عمود. الأعمدة بلا حقل تُحفظ كخصائص للمنتج.</translation>
    </message>
</context>
<context>
    <name>galley::ui::MatchStep</name>
    <message>
        <source>A product is there already:</source>
        <translation>المنتج موجود من قبل:</translation>
    </message>
    <message>
        <source>&amp;Update its data</source>
        <translation>تحديث بياناته</translation>
    </message>
    <message>
        <source>Facts are brought up to date. Generated texts and decisions stay.</source>
        <translation>تُحدَّث الحقائق. تبقى النصوص المولَّدة والقرارات.</translation>
    </message>
    <message>
        <source>&amp;Skip it</source>
        <translation>تخطيه</translation>
    </message>
    <message>
        <source>Only products that are new come in.</source>
        <translation>لا تدخل إلا المنتجات الجديدة.</translation>
    </message>
    <message>
        <source>&amp;Add it once more</source>
        <translation>&amp;إضافته مرة أخرى</translation>
    </message>
    <message>
        <source>Every row becomes a product, even when there is one with the same id.</source>
        <translation>يصبح كل صف منتجًا، حتى إن وُجد منتج بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>A cell of the file is empty:</source>
        <translation>خلية في الملف فارغة:</translation>
    </message>
    <message>
        <source>&amp;Keep what is there</source>
        <translation>إبقا&amp;ء ما هو موجود</translation>
    </message>
    <message>
        <source>An empty cell says nothing.</source>
        <translation>الخلية الفارغة لا تقول شيئًا.</translation>
    </message>
    <message>
        <source>&amp;Clear the field</source>
        <translation>مسح الحقل</translation>
    </message>
    <message>
        <source>An empty cell means that the product has no such value any more.</source>
        <translation>الخلية الفارغة تعني أن المنتج لم تعد له هذه القيمة.</translation>
    </message>
    <message>
        <source>Products are recognised by the id that the shop&apos;s file gives them.</source>
        <translation>تُعرف المنتجات بالمعرّف الذي يعطيها إياه ملف المتجر.</translation>
    </message>
    <message>
        <source>Products are recognised by the column “%1”.</source>
        <translation>تُعرف المنتجات بالعمود «%1».</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>مطابقة</translation>
    </message>
    <message>
        <source>Say what happens with products that the project has already.</source>
        <translation>حدد ما يحدث للمنتجات الموجودة في المشروع من قبل.</translation>
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
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>Tried %n time(s)</source>
        <translation>
            <numerusform>جرت المحاولة %Ln مرة</numerusform>
            <numerusform>جرت المحاولة مرة واحدة</numerusform>
            <numerusform>جرت المحاولة مرتين</numerusform>
            <numerusform>جرت المحاولة %Ln مرات</numerusform>
            <numerusform>جرت المحاولة %Ln مرة</numerusform>
            <numerusform>جرت المحاولة %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>ما يعيقه</translation>
    </message>
</context>
<context>
    <name>galley::ui::PageHeader</name>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProgressWords</name>
    <message>
        <source>about a minute left</source>
        <translation>بقيت دقيقة تقريبًا</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو دقيقة واحدة</numerusform>
            <numerusform>بقي نحو دقيقتين</numerusform>
            <numerusform>بقي نحو %Ln دقائق</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
            <numerusform>بقي نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 minutes left</source>
        <translation>بقي من %1 إلى %2 من الدقائق</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو ساعة واحدة</numerusform>
            <numerusform>بقي نحو ساعتين</numerusform>
            <numerusform>بقي نحو %Ln ساعات</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
            <numerusform>بقي نحو %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 hours left</source>
        <translation>بقي من %1 إلى %2 من الساعات</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1 decided</source>
        <translation>تقرر الكل: %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>تقرر %1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>‏%1 في الدقيقة</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;إنشاء</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعا&amp;دة التسمية</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;الاسم:</translation>
    </message>
    <message>
        <source>&amp;Shop system:</source>
        <translation>نظا&amp;م المتجر:</translation>
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
        <translation>لا نصوص بعد</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a project: name, shop system, counts by state</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Shop system</source>
        <translation>نظام المتجر</translation>
    </message>
    <message>
        <source>Where its texts stand</source>
        <translation>حال نصوصه</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>العناصر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsPage</name>
    <message>
        <source>The project was not made. %1</source>
        <translation>لم يُنشأ المشروع. %1</translation>
    </message>
    <message>
        <source>The project keeps its name. %1</source>
        <translation>يحتفظ المشروع باسمه. %1</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Nothing was deleted. %1</source>
        <translation>لم يُحذف شيء. %1</translation>
    </message>
    <message>
        <source>“%1” is empty now.</source>
        <translation>«%1» فارغ الآن.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) in this workspace</source>
        <translation>
            <numerusform>‏%Ln مشروع في مساحة العمل هذه</numerusform>
            <numerusform>مشروع واحد في مساحة العمل هذه</numerusform>
            <numerusform>مشروعان في مساحة العمل هذه</numerusform>
            <numerusform>‏%Ln مشاريع في مساحة العمل هذه</numerusform>
            <numerusform>‏%Ln مشروعًا في مساحة العمل هذه</numerusform>
            <numerusform>‏%Ln مشروع في مساحة العمل هذه</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; opens a project for review · &lt;b&gt;%2&lt;/b&gt; renames · &lt;b&gt;%3&lt;/b&gt; finds any command</source>
        <translation>فتح مشروع للمراجعة: &lt;b&gt;%1&lt;/b&gt; · إعادة التسمية: &lt;b&gt;%2&lt;/b&gt; · البحث عن أي أمر: &lt;b&gt;%3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The list of projects could not be read. %1</source>
        <translation>تعذّرت قراءة قائمة المشاريع. %1</translation>
    </message>
    <message>
        <source>“%1” stays where it is. %2</source>
        <translation>يبقى «%1» في مكانه. %2</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«%1» في سلة المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>عاد «%1».</translation>
    </message>
    <message>
        <source>The project stays in the trash. %1</source>
        <translation>يبقى المشروع في سلة المهملات. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ProjectsView</name>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Which projects are shown</source>
        <translation>أي مشاريع تُعرض</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>In use (%1)</source>
        <translation>قيد الاستخدام (%1)</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>سلة المهملات (%1)</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>No texts yet. Bring a list or make some.</source>
        <translation>لا نصوص بعد. أحضر قائمة أو أنشئ بعضها.</translation>
    </message>
    <message>
        <source>Projects that you move to the trash stay here until you delete them for good.</source>
        <translation>تبقى المشاريع التي تنقلها إلى سلة المهملات هنا حتى تحذفها نهائيًا.</translation>
    </message>
    <message>
        <source>A CSV file from WooCommerce, Shopify or Magento 2 will do. Nothing is sent to a shop.</source>
        <translation>يكفي ملف CSV من WooCommerce أو Shopify أو Magento 2. لا يُرسل شيء إلى متجر.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>This deletes the project with its products, texts and decisions. It cannot be undone.</source>
        <translation>هذا يحذف المشروع مع منتجاته ونصوصه وقراراته. لا يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Empty the project</source>
        <translation>تفريغ المشروع</translation>
    </message>
    <message>
        <source>This deletes all products and texts of the project; the project itself and its settings stay. It cannot be undone.</source>
        <translation>هذا يحذف كل منتجات المشروع ونصوصه؛ ويبقى المشروع نفسه وإعداداته. لا يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>galley::ui::QrCodeView</name>
    <message>
        <source>QR code for your authenticator app; the secret beside it can be typed instead</source>
        <translation>رمز QR لتطبيق المصادقة؛ ويمكن بدلًا منه كتابة السر المجاور</translation>
    </message>
</context>
<context>
    <name>galley::ui::QueueActions</name>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Saved views: filters and orders with a name</source>
        <translation>العروض المحفوظة: مرشحات وترتيبات باسم</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>العرض: %1</translation>
    </message>
    <message>
        <source>Saved view %1</source>
        <translation>العرض المحفوظ %1</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of history were written.</source>
        <translation>
            <numerusform>كُتب من السجل %Ln صف.</numerusform>
            <numerusform>كُتب من السجل صف واحد.</numerusform>
            <numerusform>كُتب من السجل صفان.</numerusform>
            <numerusform>كُتب من السجل %Ln صفوف.</numerusform>
            <numerusform>كُتب من السجل %Ln صفًا.</numerusform>
            <numerusform>كُتب من السجل %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written. %1</source>
        <translation>تعذّرت كتابة السجل. %1</translation>
    </message>
    <message>
        <source>%1 done, %2 skipped.</source>
        <translation>تم %1، وتُرك %2.</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>إظهار النتيجة</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>تم: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>galley::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReasonCountsDialog</name>
    <message>
        <source>Why texts of %1 were rejected</source>
        <translation>لماذا رُفضت نصوص %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Reasons and how often they were given</source>
        <translation>الأسباب وعدد مرات ذكرها</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>‏%1: %Ln نص</numerusform>
            <numerusform>‏%1: نص واحد</numerusform>
            <numerusform>‏%1: نصان</numerusform>
            <numerusform>‏%1: %Ln نصوص</numerusform>
            <numerusform>‏%1: %Ln نصًا</numerusform>
            <numerusform>‏%1: %Ln نص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No text of this project is rejected now.</source>
        <translation>لا نص مرفوض في هذا المشروع الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are rejected now.</source>
        <translation>
            <numerusform>المرفوض الآن: %Ln نص.</numerusform>
            <numerusform>المرفوض الآن: نص واحد.</numerusform>
            <numerusform>المرفوض الآن: نصان.</numerusform>
            <numerusform>المرفوض الآن: %Ln نصوص.</numerusform>
            <numerusform>المرفوض الآن: %Ln نصًا.</numerusform>
            <numerusform>المرفوض الآن: %Ln نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: %1 (%2 %).</source>
        <translation>الأكثر تكرارًا: %1 (%2 %).</translation>
    </message>
    <message>
        <source>The reasons could not be counted. %1</source>
        <translation>تعذّر عدّ الأسباب. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasons</name>
    <message>
        <source>Wrong fact</source>
        <translation>معلومة خاطئة</translation>
    </message>
    <message>
        <source>Claim without proof</source>
        <translation>ادعاء بلا دليل</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>معلومات ناقصة</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>نبرة غير مناسبة</translation>
    </message>
    <message>
        <source>Wrong length</source>
        <translation>طول غير مناسب</translation>
    </message>
    <message>
        <source>Language mistakes</source>
        <translation>أخطاء لغوية</translation>
    </message>
    <message>
        <source>Too much like others</source>
        <translation>شبيه جدًا بغيره</translation>
    </message>
    <message>
        <source>Broken formatting</source>
        <translation>تنسيق معطوب</translation>
    </message>
    <message>
        <source>No proof</source>
        <translation>بلا دليل</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>التنسيق</translation>
    </message>
</context>
<context>
    <name>galley::ui::RejectReasonsDialog</name>
    <message>
        <source>Reasons for rejecting</source>
        <translation>أسباب الرفض</translation>
    </message>
    <message>
        <source>The keys 1 to 9 reject with these reasons, in this order. The next generation of a text is told its reason, so say what is wrong.</source>
        <translation>ترفض المفاتيح من 1 إلى 9 بهذه الأسباب وبهذا الترتيب. يُبلَّغ التوليد التالي للنص بسببه، فاذكر موضع الخطأ.</translation>
    </message>
    <message>
        <source>&amp;Only for the project “%1”</source>
        <translation>لمشر&amp;وع «%1» فقط</translation>
    </message>
    <message>
        <source>Reasons, in the order of their keys</source>
        <translation>الأسباب بترتيب مفاتيحها</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;إضافة</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>سبب جديد</translation>
    </message>
    <message>
        <source>Re&amp;word</source>
        <translation>إعا&amp;دة الصياغة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى &amp;أعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;First list</source>
        <translation>&amp;القائمة الأولى</translation>
    </message>
    <message>
        <source>Gives the list back that Galley came with.</source>
        <translation>يعيد القائمة التي جاءت مع Galley.</translation>
    </message>
    <message>
        <source>&amp;Every rejection needs a reason: the key for rejecting waits for a digit</source>
        <translation>كل &amp;رفض يحتاج إلى سبب: مفتاح الرفض ينتظر رقمًا</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>‏%1، المفتاح %2</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReplaceDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>كلما&amp;ت كاملة</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة &amp;الأحرف</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n selected text(s)</source>
        <translation>
            <numerusform>الاستبدال في %Ln نص مما حُدِّد</numerusform>
            <numerusform>الاستبدال في نص واحد مما حُدِّد</numerusform>
            <numerusform>الاستبدال في نصين مما حُدِّد</numerusform>
            <numerusform>الاستبدال في %Ln نصوص مما حُدِّد</numerusform>
            <numerusform>الاستبدال في %Ln نصًا مما حُدِّد</numerusform>
            <numerusform>الاستبدال في %Ln نص مما حُدِّد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in the %n text(s) of this view</source>
        <translation>
            <numerusform>الاستبدال في %Ln نص من هذا العرض</numerusform>
            <numerusform>الاستبدال في نص واحد من هذا العرض</numerusform>
            <numerusform>الاستبدال في نصين من هذا العرض</numerusform>
            <numerusform>الاستبدال في %Ln نصوص من هذا العرض</numerusform>
            <numerusform>الاستبدال في %Ln نصًا من هذا العرض</numerusform>
            <numerusform>الاستبدال في %Ln نص من هذا العرض</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>استبدا&amp;ل بـ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Whether this field is looked through</source>
        <translation>هل يُبحث في هذا الحقل</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Places that will be replaced</source>
        <translation>المواضع التي ستُستبدل</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Only what readers see is looked through; tags stay as they are.</source>
        <translation>لا يُبحث إلا فيما يراه القراء؛ وتبقى الوسوم كما هي.</translation>
    </message>
    <message>
        <source>Write what is to be found.</source>
        <translation>اكتب ما يجب العثور عليه.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>اختر حقلًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n text(s)…</source>
        <translation>
            <numerusform>يجري البحث في %Ln نص…</numerusform>
            <numerusform>يجري البحث في نص واحد…</numerusform>
            <numerusform>يجري البحث في نصين…</numerusform>
            <numerusform>يجري البحث في %Ln نصوص…</numerusform>
            <numerusform>يجري البحث في %Ln نصًا…</numerusform>
            <numerusform>يجري البحث في %Ln نص…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>استبدال %Ln موضع</numerusform>
            <numerusform>استبدال موضع واحد</numerusform>
            <numerusform>استبدال موضعين</numerusform>
            <numerusform>استبدال %Ln مواضع</numerusform>
            <numerusform>استبدال %Ln موضعًا</numerusform>
            <numerusform>استبدال %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found in %n text(s).</source>
        <translation>
            <numerusform>لم يُعثر على شيء في %Ln نص.</numerusform>
            <numerusform>لم يُعثر على شيء في نص واحد.</numerusform>
            <numerusform>لم يُعثر على شيء في نصين.</numerusform>
            <numerusform>لم يُعثر على شيء في %Ln نصوص.</numerusform>
            <numerusform>لم يُعثر على شيء في %Ln نصًا.</numerusform>
            <numerusform>لم يُعثر على شيء في %Ln نص.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 places are checked.</source>
        <translation>المؤشر عليه %1 من %2 من المواضع.</translation>
    </message>
    <message numerus="yes">
        <source>%n decided item(s) go back to be reviewed.</source>
        <translation>
            <numerusform>يعود إلى المراجعة %Ln عنصر مما اتُّخذ فيه قرار.</numerusform>
            <numerusform>يعود إلى المراجعة عنصر واحد مما اتُّخذ فيه قرار.</numerusform>
            <numerusform>يعود إلى المراجعة عنصران مما اتُّخذ فيه قرار.</numerusform>
            <numerusform>يعود إلى المراجعة %Ln عناصر مما اتُّخذ فيه قرار.</numerusform>
            <numerusform>يعود إلى المراجعة %Ln عنصرًا مما اتُّخذ فيه قرار.</numerusform>
            <numerusform>يعود إلى المراجعة %Ln عنصر مما اتُّخذ فيه قرار.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more places; replace these first.</source>
        <translation>توجد مواضع أكثر؛ استبدل هذه أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long for %n text(s), which were left out.</source>
        <translation>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع %Ln نص فتُرك جانبًا.</numerusform>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع نص واحد فتُرك جانبًا.</numerusform>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع نصين فتُرك جانبًا.</numerusform>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع %Ln نصوص فتُرك جانبًا.</numerusform>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع %Ln نصًا فتُرك جانبًا.</numerusform>
            <numerusform>استغرق التعبير وقتًا طويلًا جدًا مع %Ln نص فتُرك جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “%1” by “%2” in %n item(s)</source>
        <translation>
            <numerusform>استبدال «%1» بـ «%2» في %Ln عنصر</numerusform>
            <numerusform>استبدال «%1» بـ «%2» في عنصر واحد</numerusform>
            <numerusform>استبدال «%1» بـ «%2» في عنصرين</numerusform>
            <numerusform>استبدال «%1» بـ «%2» في %Ln عناصر</numerusform>
            <numerusform>استبدال «%1» بـ «%2» في %Ln عنصرًا</numerusform>
            <numerusform>استبدال «%1» بـ «%2» في %Ln عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>يجري الاستبدال…</translation>
    </message>
    <message>
        <source>This could not be stored, and nothing was changed. %1</source>
        <translation>تعذّر حفظ هذا، ولم يتغير شيء. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewBody</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>The project whose texts are reviewed</source>
        <translation>المشروع الذي تُراجع نصوصه</translation>
    </message>
    <message>
        <source>Progress of the generation</source>
        <translation>تقدم التوليد</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>لا مشروع مفتوح.</translation>
    </message>
    <message>
        <source>Choose a project above, or bring a list of products from your shop.</source>
        <translation>اختر مشروعًا في الأعلى، أو أحضر قائمة منتجات من متجرك.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>تجري قراءة القائمة…</translation>
    </message>
    <message>
        <source>No texts yet.</source>
        <translation>لا نصوص بعد.</translation>
    </message>
    <message>
        <source>Bring a list of products from your shop; texts for them are written here.</source>
        <translation>أحضر قائمة منتجات من متجرك؛ تُكتب نصوصها هنا.</translation>
    </message>
    <message>
        <source>The approved texts can go to your shop now.</source>
        <translation>يمكن الآن نقل النصوص المعتمدة إلى متجرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>ينتظر الكتابة من جديد %Ln نص مما رُفض.</numerusform>
            <numerusform>ينتظر الكتابة من جديد نص واحد مما رُفض.</numerusform>
            <numerusform>ينتظر الكتابة من جديد نصان مما رُفض.</numerusform>
            <numerusform>ينتظر الكتابة من جديد %Ln نصوص مما رُفض.</numerusform>
            <numerusform>ينتظر الكتابة من جديد %Ln نصًا مما رُفض.</numerusform>
            <numerusform>ينتظر الكتابة من جديد %Ln نص مما رُفض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n item(s) are decided.</source>
        <translation>
            <numerusform>اتُّخذ القرار في %Ln عنصر، وهذا كل شيء.</numerusform>
            <numerusform>اتُّخذ القرار في عنصر واحد، وهذا كل شيء.</numerusform>
            <numerusform>اتُّخذ القرار في عنصرين، وهذا كل شيء.</numerusform>
            <numerusform>اتُّخذ القرار في %Ln عناصر، وهذا كل شيء.</numerusform>
            <numerusform>اتُّخذ القرار في %Ln عنصرًا، وهذا كل شيء.</numerusform>
            <numerusform>اتُّخذ القرار في %Ln عنصر، وهذا كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of %1 items match.</source>
        <translation>لا يطابق أي عنصر من %1.</translation>
    </message>
    <message>
        <source>Every item of this project is excluded.</source>
        <translation>كل عناصر هذا المشروع مستبعدة.</translation>
    </message>
    <message>
        <source>Excluded items can be shown and restored.</source>
        <translation>يمكن إظهار العناصر المستبعدة وإعادة ضمها.</translation>
    </message>
    <message numerus="yes">
        <source>All items are decided. %n rejected text(s) wait to be written anew.</source>
        <translation>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد %Ln نص مما رُفض.</numerusform>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد نص واحد مما رُفض.</numerusform>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد نصان مما رُفض.</numerusform>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد %Ln نصوص مما رُفض.</numerusform>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد %Ln نصًا مما رُفض.</numerusform>
            <numerusform>اتُّخذ القرار في كل العناصر. ينتظر الكتابة من جديد %Ln نص مما رُفض.</numerusform>
        </translation>
    </message>
    <message>
        <source>All items are decided. The approved texts can be exported now.</source>
        <translation>اتُّخذ القرار في كل العناصر. يمكن الآن تصدير النصوص المعتمدة.</translation>
    </message>
    <message>
        <source>Writing texts: %1 of %2</source>
        <translation>تجري كتابة النصوص: %1 من %2</translation>
    </message>
    <message>
        <source>Waiting for the writer…</source>
        <translation>في انتظار الكاتب…</translation>
    </message>
    <message>
        <source>The mark could not be stored. %1</source>
        <translation>تعذّر حفظ العلامة. %1</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n item(s) are gone.</source>
        <translation>
            <numerusform>أُزيلت العلامة عن %Ln عنصر.</numerusform>
            <numerusform>أُزيلت العلامة عن عنصر واحد.</numerusform>
            <numerusform>أُزيلت العلامة عن عنصرين.</numerusform>
            <numerusform>أُزيلت العلامة عن %Ln عناصر.</numerusform>
            <numerusform>أُزيلت العلامة عن %Ln عنصرًا.</numerusform>
            <numerusform>أُزيلت العلامة عن %Ln عنصر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are marked for later.</source>
        <translation>
            <numerusform>وُضعت علامة للعودة لاحقًا على %Ln عنصر.</numerusform>
            <numerusform>وُضعت علامة للعودة لاحقًا على عنصر واحد.</numerusform>
            <numerusform>وُضعت علامة للعودة لاحقًا على عنصرين.</numerusform>
            <numerusform>وُضعت علامة للعودة لاحقًا على %Ln عناصر.</numerusform>
            <numerusform>وُضعت علامة للعودة لاحقًا على %Ln عنصرًا.</numerusform>
            <numerusform>وُضعت علامة للعودة لاحقًا على %Ln عنصر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; approve – &lt;b&gt;%2&lt;/b&gt; reject – &lt;b&gt;%3&lt;/b&gt; exclude – &lt;b&gt;%4&lt;/b&gt; undo – &lt;b&gt;?&lt;/b&gt; all keys</source>
        <translation>اعتماد &lt;b&gt;%1&lt;/b&gt; – رفض &lt;b&gt;%2&lt;/b&gt; – استبعاد &lt;b&gt;%3&lt;/b&gt; – تراجع &lt;b&gt;%4&lt;/b&gt; – كل المفاتيح &lt;b&gt;?&lt;/b&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) that you were editing were not saved. The draft is kept.</source>
        <translation>
            <numerusform>لم يُحفظ %Ln نص كنت تحرره. المسودة محفوظة.</numerusform>
            <numerusform>لم يُحفظ نص واحد كنت تحرره. المسودة محفوظة.</numerusform>
            <numerusform>لم يُحفظ نصان كنت تحرره. المسودة محفوظة.</numerusform>
            <numerusform>لم يُحفظ %Ln نصوص كنت تحرره. المسودة محفوظة.</numerusform>
            <numerusform>لم يُحفظ %Ln نصًا كنت تحرره. المسودة محفوظة.</numerusform>
            <numerusform>لم يُحفظ %Ln نص كنت تحرره. المسودة محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Reject because</source>
        <translation>رفض لأن</translation>
    </message>
    <message numerus="yes">
        <source>Texts for %n item(s) are being written. You can go on reviewing meanwhile.</source>
        <translation>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: %Ln عنصر. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: عنصر واحد. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: عنصران. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: %Ln عناصر. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: %Ln عنصرًا. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
            <numerusform>تجري كتابة نصوص لعدد من العناصر: %Ln عنصر. يمكنك متابعة المراجعة في هذه الأثناء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The generation stops. What is written stays.</source>
        <translation>يتوقف التوليد. ما كُتب يبقى.</translation>
    </message>
    <message>
        <source>The generation could not be stopped. %1</source>
        <translation>تعذّر إيقاف التوليد. %1</translation>
    </message>
    <message>
        <source>Every rejection needs a reason here. Press a digit from 1 to %1, or %2 for another reason.</source>
        <translation>كل رفض هنا يحتاج إلى سبب. اضغط رقمًا من 1 إلى %1، أو %2 لسبب آخر.</translation>
    </message>
    <message>
        <source>Reject with another reason</source>
        <translation>رفض لسبب آخر</translation>
    </message>
    <message>
        <source>&amp;What is wrong with the text? The next generation is told.</source>
        <translation>ما &amp;الخطأ في النص؟ يُبلَّغ به التوليد التالي.</translation>
    </message>
    <message>
        <source>Reject: %1</source>
        <translation>رفض: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::RunStep</name>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Generate texts…</source>
        <translation>توليد النصو&amp;ص…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>يجري استيراد %1…</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on and tells how it ended.</source>
        <translation>يمكنك إغلاق هذه النافذة؛ يستمر الاستيراد ويخبرك كيف انتهى.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>أُوقف الاستيراد.</translation>
    </message>
    <message>
        <source>The import failed.</source>
        <translation>فشل الاستيراد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>%1 is imported.</source>
        <translation>تم استيراد %1.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged.</source>
        <translation>‏%1 جديد، %2 محدَّث، %3 دون تغيير.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>يجري سحب الاستيراد…</translation>
    </message>
    <message>
        <source>It could not be taken back. %1</source>
        <translation>تعذّر سحبه. %1</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>سُحب الاستيراد.</translation>
    </message>
    <message>
        <source>The project is as it was before.</source>
        <translation>المشروع كما كان من قبل.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>The file is brought in as a whole or not at all. You may close this window meanwhile.</source>
        <translation>يدخل الملف كاملًا أو لا يدخل أبدًا. يمكنك إغلاق هذه النافذة في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleBar</name>
    <message>
        <source>Leave the sample</source>
        <translation>مغادرة العينة</translation>
    </message>
    <message>
        <source>The sample is kept; it can be gone on with at any time.</source>
        <translation>العينة محفوظة؛ يمكن متابعتها في أي وقت.</translation>
    </message>
    <message>
        <source>The sample could not be stored. %1</source>
        <translation>تعذّر حفظ العينة. %1</translation>
    </message>
    <message>
        <source>There is no sample to go on with.</source>
        <translation>لا توجد عينة تمكن متابعتها.</translation>
    </message>
    <message>
        <source>Accepted: %1 defects in %2 texts, %3 were allowed.</source>
        <translation>قُبلت: العيوب %1 في نصوص عددها %2، والمسموح %3.</translation>
    </message>
    <message>
        <source>Refused: %1 defects, %2 were allowed. The whole lot is to be reviewed.</source>
        <translation>رُفضت: العيوب %1، والمسموح %2. يجب مراجعة الدفعة كلها.</translation>
    </message>
    <message>
        <source>Sample of %1 out of %2: %3 decided, %4 defects, %5 allowed.</source>
        <translation>عينة من %1 من أصل %2: تقرر %3، والعيوب %4، والمسموح %5.</translation>
    </message>
    <message>
        <source>Approve the rest of the lot</source>
        <translation>اعتماد بقية الدفعة</translation>
    </message>
    <message>
        <source>Review the whole lot</source>
        <translation>مراجعة الدفعة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%1 It has %n text(s).</source>
        <translation>
            <numerusform>‏%1 فيها %Ln نص.</numerusform>
            <numerusform>‏%1 فيها نص واحد.</numerusform>
            <numerusform>‏%1 فيها نصان.</numerusform>
            <numerusform>‏%1 فيها %Ln نصوص.</numerusform>
            <numerusform>‏%1 فيها %Ln نصًا.</numerusform>
            <numerusform>‏%1 فيها %Ln نص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SampleDialog</name>
    <message>
        <source>Accept by sample</source>
        <translation>القبول بالعينة</translation>
    </message>
    <message>
        <source>Some texts are drawn by chance and reviewed. With few enough defects among them the rest can be approved together; with more, all are reviewed one by one. A defect is a text that you reject or exclude.</source>
        <translation>تُسحب بعض النصوص عشوائيًا وتُراجع. إن كانت عيوبها قليلة بما يكفي أمكن اعتماد البقية معًا؛ وإن زادت روجعت كلها واحدًا واحدًا. العيب نص ترفضه أو تستبعده.</translation>
    </message>
    <message>
        <source>I: fewer are drawn</source>
        <translation>‏I: يُسحب أقل</translation>
    </message>
    <message>
        <source>II: the usual one</source>
        <translation>‏II: المستوى المعتاد</translation>
    </message>
    <message>
        <source>III: more are drawn</source>
        <translation>‏III: يُسحب أكثر</translation>
    </message>
    <message>
        <source>Inspection level</source>
        <translation>مستوى الفحص</translation>
    </message>
    <message>
        <source>%1 % defective</source>
        <translation>‏%1 % معيب</translation>
    </message>
    <message>
        <source>Acceptance quality limit</source>
        <translation>حد الجودة المقبول</translation>
    </message>
    <message>
        <source>Inspection &amp;level</source>
        <translation>مستو&amp;ى الفحص</translation>
    </message>
    <message>
        <source>Acceptance &amp;quality limit</source>
        <translation>حد &amp;الجودة المقبول</translation>
    </message>
    <message>
        <source>By ISO 2859-1, single sampling, normal inspection.</source>
        <translation>وفق ISO 2859-1، معاينة مفردة، فحص عادي.</translation>
    </message>
    <message>
        <source>Draw the sample</source>
        <translation>سحب العينة</translation>
    </message>
    <message>
        <source>A sample needs at least two undecided texts in this view.</source>
        <translation>تحتاج العينة إلى نصين على الأقل بلا قرار في هذا العرض.</translation>
    </message>
    <message>
        <source>This plan asks for all %1 texts.</source>
        <translation>تطلب هذه الخطة كل النصوص وعددها %1.</translation>
    </message>
    <message>
        <source>%1 of %2 texts are drawn (code letter %3).</source>
        <translation>يُسحب %1 من %2 من النصوص (حرف الرمز %3).</translation>
    </message>
    <message>
        <source>With up to %1 defects the lot is accepted, from %2 on it is refused.</source>
        <translation>حتى %1 من العيوب تُقبل الدفعة، وابتداءً من %2 تُرفض.</translation>
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
        <translation>بيانات التشخيص في الحافظة.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>%1 (Sample)</source>
        <comment>the window&apos;s title: name of the workspace</comment>
        <translation>‏%1 (عينة)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Language of Galley:</source>
        <translation>لغة Galley:</translation>
    </message>
    <message>
        <source>Galley speaks the chosen language when you start it again.</source>
        <translation>سيتحدث Galley باللغة المختارة عند تشغيله من جديد.</translation>
    </message>
    <message>
        <source>About Galley</source>
        <translation>حول Galley</translation>
    </message>
    <message>
        <source>Galley %1</source>
        <translation>Galley %1</translation>
    </message>
    <message>
        <source>A desktop workspace for e-commerce content teams.

Galley is free software under the GNU General Public License, version 3 or later.</source>
        <translation>مساحة عمل مكتبية لفرق محتوى التجارة الإلكترونية.

Galley برنامج حر بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Close without keeping the backup codes? They are not shown again.</source>
        <translation>هل تريد الإغلاق دون الاحتفاظ برموز الاحتياط؟ لن تُعرض مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>galley::ui::SignInView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>https://galley.your-company.example</source>
        <translation>https://galley.your-company.example</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>الخا&amp;دم:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>العنوا&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>البريد الإلكتر&amp;وني:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرو&amp;ر:</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;الرمز:</translation>
    </message>
    <message>
        <source>Send &amp;another code</source>
        <translation>&amp;إرسال رمز آخر</translation>
    </message>
    <message>
        <source>No access to it? Type one of your backup codes instead.</source>
        <translation>لا يمكنك الوصول إليه؟ اكتب أحد رموز الاحتياط بدلًا منه.</translation>
    </message>
    <message>
        <source>Your organization asks for a second factor at sign-in. Choose how you want to get its codes.</source>
        <translation>تطلب مؤسستك عاملًا ثانيًا عند تسجيل الدخول. اختر كيف تريد الحصول على رموزه.</translation>
    </message>
    <message>
        <source>From an &amp;authenticator app on your phone or computer</source>
        <translation>من تطبيق مصادقة على هاتفك &amp;أو حاسوبك</translation>
    </message>
    <message>
        <source>By e-&amp;mail</source>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Secret for the authenticator app; use Copy to take it</source>
        <translation>سر تطبيق المصادقة؛ استخدم «نسخ» لأخذه</translation>
    </message>
    <message>
        <source>Or type this secret into the app:</source>
        <translation>أو اكتب هذا السر في التطبيق:</translation>
    </message>
    <message>
        <source>Cop&amp;y the secret</source>
        <translation>نسخ السر</translation>
    </message>
    <message>
        <source>These codes let you in when your second factor is lost. Each works once. They are shown only now: keep them in a safe place.</source>
        <translation>تتيح لك هذه الرموز الدخول حين تفقد عاملك الثاني. كل رمز يعمل مرة واحدة. تُعرض الآن فقط: احفظها في مكان آمن.</translation>
    </message>
    <message>
        <source>Backup codes</source>
        <translation>رموز الاحتياط</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The codes are on the clipboard for 30 seconds.</source>
        <translation>الرموز في الحافظة لمدة 30 ثانية.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>I have &amp;kept these codes</source>
        <translation>احتفظت بهذ&amp;ه الرموز</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A code was sent to %1. It works for some minutes.</source>
        <translation>أُرسل رمز إلى %1. يعمل لبضع دقائق.</translation>
    </message>
    <message>
        <source>Type the code that your authenticator app shows for this account.</source>
        <translation>اكتب الرمز الذي يعرضه تطبيق المصادقة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Set up a second factor</source>
        <translation>إعداد عامل ثانٍ</translation>
    </message>
    <message>
        <source>Confirm the second factor</source>
        <translation>تأكيد العامل الثاني</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>A code was sent to %1. Type it here to confirm.</source>
        <translation>أُرسل رمز إلى %1. اكتبه هنا للتأكيد.</translation>
    </message>
    <message>
        <source>Scan this picture with your authenticator app, then type the code that it shows.</source>
        <translation>امسح هذه الصورة بتطبيق المصادقة، ثم اكتب الرمز الذي يعرضه.</translation>
    </message>
    <message>
        <source>Keep your backup codes</source>
        <translation>احتفظ برموز الاحتياط</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>تم تسجيل دخولك.</translation>
    </message>
    <message>
        <source>The server could not be reached. What you did on this computer is safe. Check the address and your connection, then try again. (%1)</source>
        <translation>تعذّر الوصول إلى الخادم. ما فعلته على هذا الحاسوب محفوظ. تحقق من العنوان واتصالك، ثم حاول من جديد. (%1)</translation>
    </message>
    <message>
        <source>There were too many attempts. Wait a minute, then try again. (%1)</source>
        <translation>كانت المحاولات كثيرة جدًا. انتظر دقيقة، ثم حاول من جديد. (%1)</translation>
    </message>
    <message>
        <source>The secret is on the clipboard for 30 seconds.</source>
        <translation>السر في الحافظة لمدة 30 ثانية.</translation>
    </message>
    <message>
        <source>Save the backup codes</source>
        <translation>حفظ رموز الاحتياط</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The codes could not be saved there. Choose another folder, or copy or print them. (%1)</source>
        <translation>تعذّر حفظ الرموز هناك. اختر مجلدًا آخر، أو انسخها أو اطبعها. (%1)</translation>
    </message>
    <message>
        <source>The codes are saved. Keep the file where nobody else reads it.</source>
        <translation>حُفظت الرموز. ضع الملف حيث لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Galley backup codes for %1</source>
        <translation>رموز احتياط Galley لـ %1</translation>
    </message>
    <message>
        <source>The second factor is set up. Each code works once: wait until your authenticator app shows the next one, and type that.</source>
        <translation>أُعد العامل الثاني. كل رمز يعمل مرة واحدة: انتظر حتى يعرض تطبيق المصادقة الرمز التالي، ثم اكتبه.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusLine</name>
    <message>
        <source>Progress of the running jobs</source>
        <translation>تقدم المهام الجارية</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>‏%Ln مهمة قيد التنفيذ</numerusform>
            <numerusform>مهمة واحدة قيد التنفيذ</numerusform>
            <numerusform>مهمتان قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهام قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهمة قيد التنفيذ</numerusform>
            <numerusform>‏%Ln مهمة قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Shows what is being generated, and stops it.</source>
        <translation>يُظهر ما يجري توليده، ويوقفه.</translation>
    </message>
</context>
<context>
    <name>galley::ui::StatusSegments</name>
    <message>
        <source>Show every item that is not excluded</source>
        <translation>إظهار كل عنصر غير مستبعد</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>الكل: %1</translation>
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
        <translation>إظهار ما حالته %1 فقط</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>galley::ui::StepsDialog</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Steps that can be taken back</source>
        <translation>خطوات يمكن التراجع عنها</translation>
    </message>
    <message>
        <source>&amp;Take this step back</source>
        <translation>&amp;التراجع عن هذه الخطوة</translation>
    </message>
    <message>
        <source>The steps could not be read. %1</source>
        <translation>تعذّرت قراءة الخطوات. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>تم التراجع: %1.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2</source>
        <comment>step, what was left alone</comment>
        <translation>تم التراجع: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were changed since and stay as they are.</source>
        <translation>
            <numerusform>تغيّر %Ln عنصر منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
            <numerusform>تغيّر عنصر واحد منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
            <numerusform>تغيّر عنصران منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
            <numerusform>تغيّر %Ln عناصر منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
            <numerusform>تغيّر %Ln عنصرًا منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
            <numerusform>تغيّر %Ln عنصر منذ ذلك الحين ويبقى ما تغيّر كما هو.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreDialog</name>
    <message>
        <source>Sync Centre</source>
        <translation>مركز المزامنة</translation>
    </message>
    <message>
        <source>The change still waits. %1</source>
        <translation>ما زال التغيير ينتظر. %1</translation>
    </message>
    <message>
        <source>The change is still there. %1</source>
        <translation>ما زال التغيير موجودًا. %1</translation>
    </message>
    <message>
        <source>The list of waiting changes could not be read. Nothing is lost. %1</source>
        <translation>تعذّرت قراءة قائمة التغييرات المنتظرة. لم يضع شيء. %1</translation>
    </message>
    <message>
        <source>Both versions are still there. %1</source>
        <translation>ما زالت النسختان موجودتين. %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::SyncCentreView</name>
    <message>
        <source>&amp;Open item</source>
        <translation>فتح &amp;العنصر</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>المحا&amp;ولة من جديد</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>تخلٍّ…</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>اختيا&amp;ر…</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>مزامنة الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>العمل &amp;دون اتصال</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>تغييرات تنتظر</translation>
    </message>
    <message>
        <source>Shows the item on the review page.</source>
        <translation>يُظهر العنصر في صفحة المراجعة.</translation>
    </message>
    <message>
        <source>Sends this change again at once.</source>
        <translation>يرسل هذا التغيير من جديد فورًا.</translation>
    </message>
    <message>
        <source>Takes this change back and shows the server&apos;s state again. The history keeps it.</source>
        <translation>يسحب هذا التغيير ويُظهر حالة الخادم من جديد. يحتفظ به السجل.</translation>
    </message>
    <message>
        <source>Shows both versions, to choose one.</source>
        <translation>يُظهر النسختين لاختيار إحداهما.</translation>
    </message>
    <message>
        <source>Give up a change</source>
        <translation>التخلي عن تغيير</translation>
    </message>
    <message>
        <source>Give up “%1”?</source>
        <translation>هل تريد التخلي عن «%1»؟</translation>
    </message>
    <message>
        <source>The server&apos;s state is shown again. Your history keeps what you did.</source>
        <translation>تُعرض حالة الخادم من جديد. يحتفظ سجلك بما فعلت.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>تخلٍّ</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;الاسم</translation>
    </message>
    <message>
        <source>&amp;Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>&amp;Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>النص القصير</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>النص الطويل</translation>
    </message>
    <message>
        <source>Esc leaves and keeps your draft.</source>
        <translation>‏Esc يغادر ويحتفظ بمسودتك.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and approve (Ctrl+Enter)</source>
        <translation>حفظ واعتماد (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>%1 of %2 bytes in the shop</source>
        <translation>‏%1 من %2 بايت في المتجر</translation>
    </message>
    <message>
        <source>%1 of %2 characters in the shop</source>
        <translation>‏%1 من %2 حرفًا في المتجر</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>length as people read it, length as the shop counts</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: too long</source>
        <comment>lengths of a text</comment>
        <translation>‏%1: طويل جدًا</translation>
    </message>
</context>
<context>
    <name>galley::ui::TextViews</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>‏%Ln حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>‏%Ln أحرف</numerusform>
            <numerusform>‏%Ln حرفًا</numerusform>
            <numerusform>‏%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>‏%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>‏%Ln كلمات</numerusform>
            <numerusform>‏%Ln كلمة</numerusform>
            <numerusform>‏%Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>characters, words</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>galley::ui::Toast</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>galley::ui::TypedConfirmation</name>
    <message>
        <source>Type the project&apos;s &amp;name to confirm: %1</source>
        <translation>&amp;اكتب اسم المشروع للتأكيد: %1</translation>
    </message>
</context>
<context>
    <name>galley::ui::ViewsDialog</name>
    <message>
        <source>This is no file with views of Galley.</source>
        <translation>هذا ليس ملف عروض من Galley.</translation>
    </message>
    <message>
        <source>A view in this file has no name or an order that is not known. Nothing was taken.</source>
        <translation>أحد العروض في هذا الملف بلا اسم أو بترتيب غير معروف. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>العروض المحفوظة</translation>
    </message>
    <message>
        <source>The first nine views have the keys Ctrl+1 to Ctrl+9. Only you see them.</source>
        <translation>للعروض التسعة الأولى المفاتيح Ctrl+1 إلى Ctrl+9. لا يراها غيرك.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعا&amp;دة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>إلى &amp;أعلى</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;إلى أسفل</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;استيراد…</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>استيراد عروض</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>العروض (*.json)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>تصدير العروض</translation>
    </message>
    <message>
        <source>Every item that is not excluded</source>
        <translation>كل عنصر غير مستبعد</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>تعذّرت قراءة الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were brought.</source>
        <translation>
            <numerusform>جُلب %Ln عرض.</numerusform>
            <numerusform>جُلب عرض واحد.</numerusform>
            <numerusform>جُلب عرضان.</numerusform>
            <numerusform>جُلب %Ln عروض.</numerusform>
            <numerusform>جُلب %Ln عرضًا.</numerusform>
            <numerusform>جُلب %Ln عرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) were written.</source>
        <translation>
            <numerusform>كُتب %Ln عرض.</numerusform>
            <numerusform>كُتب عرض واحد.</numerusform>
            <numerusform>كُتب عرضان.</numerusform>
            <numerusform>كُتب %Ln عروض.</numerusform>
            <numerusform>كُتب %Ln عرضًا.</numerusform>
            <numerusform>كُتب %Ln عرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>تعذّرت كتابة الملف.</translation>
    </message>
</context>
<context>
    <name>galley::ui::WelcomeView</name>
    <message>
        <source>Welcome to Galley</source>
        <translation>مرحبًا بك في Galley</translation>
    </message>
    <message>
        <source>You can connect any time; nothing you do here gets lost.</source>
        <translation>يمكنك الاتصال في أي وقت؛ لا يضيع شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Try with the sample shop</source>
        <translation>تجربة متجر العينة</translation>
    </message>
    <message>
        <source>200 products with generated texts, some with planted faults. Nothing to set up.</source>
        <translation>200 منتج بنصوص مولَّدة، في بعضها أخطاء مقصودة. لا شيء يحتاج إلى إعداد.</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>العمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Bring your own list of products and make texts from it. No account is needed.</source>
        <translation>أحضر قائمة منتجاتك واصنع منها نصوصًا. لا حاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>الاتصال بخادم</translation>
    </message>
    <message>
        <source>Sign in to work with your team.</source>
        <translation>سجّل الدخول للعمل مع فريقك.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Workspaces to open again</source>
        <translation>مساحات عمل يمكن فتحها من جديد</translation>
    </message>
    <message>
        <source>%1 – last opened %2</source>
        <translation>‏%1 – آخر فتح %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Reviews, generates and exports texts for shops.</source>
        <translation>يراجع نصوص المتاجر ويولّدها ويصدّرها.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder instead of the user&apos;s own.</source>
        <translation>يحفظ كل شيء في هذا المجلد بدلًا من مجلد المستخدم.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Opens the sample shop.</source>
        <translation>يفتح متجر العينة.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so that Galley could not keep your work there.</source>
        <translation>لا يمكن الكتابة في المجلد %1، فلا يستطيع Galley حفظ عملك هناك.</translation>
    </message>
    <message>
        <source>This profile is open in another Galley, which does not answer.</source>
        <translation>ملف التعريف هذا مفتوح في Galley آخر لا يجيب.</translation>
    </message>
</context>
</TS>
