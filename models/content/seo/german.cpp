#include "models/content/seo/languagerules.h"

namespace galley::content::seo {

/// Closed classes of German words, put together from grammars; see docs/SEO.md for how.
const LanguageLists& germanLists()
{
    static const LanguageLists lists = {
        .tag = "de",
        .longSentence = 20,
        .wordsPerMinute = 179,
        .functionWords =
            "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines "
            "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn "
            "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert hunderte tausend tausende million millionen milliarde "
            "milliarden "
            "erste ersten erster erstes erstem zweite zweiten zweiter zweites dritte dritten dritter drittes vierte vierten fünfte fünften sechste "
            "siebte achte neunte zehnte halb halbe halben halber halbes "
            "ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner meines dein deine deinen deinem "
            "deiner deines sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres euer "
            "eure "
            "euren eurem eurer eures dieser diese dieses diesen diesem jener jene jenes jenen jenem derjenige diejenige dasjenige derselbe dieselbe "
            "dasselbe denselben demselben solcher solche solches solchen solchem solch welcher welche welches welchen welchem wer wen wem wessen was "
            "man jemand jemanden jemandem niemand niemanden niemandem etwas nichts alles alle allen allem aller jeder jede jedes jeden jedem "
            "jedermann "
            "mancher manche manches manchen manchem einige einigen einiger einiges mehrere mehreren mehrerer viele vielen vieler vieles viel wenig "
            "wenige wenigen weniger wenigem beide beiden beides andere anderen anderer anderes anderem sämtliche sämtlichen selbst selber einander "
            "deren dessen denen derer irgendein irgendeine irgendwer irgendwas "
            "an auf aus bei bis durch für gegen hinter in mit nach neben ohne über um unter von vor zu zwischen ab außer außerhalb binnen dank "
            "diesseits entlang gegenüber gemäß hinsichtlich infolge innerhalb jenseits laut mangels mittels oberhalb samt seit seitens statt anstatt "
            "trotz unterhalb ungeachtet während wegen wider zufolge zugunsten zuliebe zwecks am ans aufs beim durchs fürs im ins hinters übers ums "
            "unters vom vors zum zur per pro je via "
            "und oder aber sondern denn sowie sowohl als auch weder noch entweder dass daß ob wenn weil da damit obwohl obgleich obschon während "
            "bevor ehe nachdem sobald solange sooft indem falls sofern soweit wie wo wohin woher warum weshalb wieso wann womit wofür wodurch worauf "
            "woran worin worüber wovon wozu wobei "
            "bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären wärst sein haben habe hast hat habt hatte hattest hatten "
            "hattet "
            "gehabt hätte hätten hättest werden werde wirst wird werdet wurde wurden wurdest wurdet geworden worden würde würden würdest können kann "
            "kannst könnt konnte konnten konntest könnte könnten könntest gekonnt müssen muss musst müsst musste mussten müsste müssten dürfen darf "
            "darfst dürft durfte durften dürfte dürften sollen soll sollst sollt sollte sollten solltest wollen will willst wollt wollte wollten "
            "wolltest mögen mag magst mögt mochte mochten möchte möchten möchtest lassen lasse lässt lasst ließ ließen gelassen "
            "machen mache machst macht machte machten gemacht gehen gehe gehst geht ging gingen gegangen kommen komme kommst kommt kam kamen "
            "gekommen "
            "geben gebe gibst gibt gab gaben gegeben nehmen nehme nimmst nimmt nahm nahmen genommen stehen steht stand standen bleiben bleibt blieb "
            "blieben geblieben scheinen scheint schien schienen tun tue tust tut tat taten getan bringen bringt brachte gebracht halten hält hielt "
            "finden findet fand fanden liegen liegt lag lagen setzen stellen stellt stellte "
            "sagen sage sagst sagt sagte sagten gesagt sprechen spricht sprach fragen fragt fragte gefragt erklären erklärt erklärte denken denkt "
            "dachte gedacht glauben glaubt glaubte meinen meint meinte wissen weiß wusste zeigen zeigt zeigte nennen nennt nannte "
            "nicht nie niemals nein ja doch mal nur schon noch immer wieder sehr ganz gar recht ziemlich fast etwa ungefähr eher sogar eben halt "
            "wohl "
            "vielleicht wahrscheinlich möglicherweise sicher sicherlich bestimmt gewiss natürlich eigentlich tatsächlich wirklich besonders "
            "insbesondere "
            "ziemlich völlig vollkommen absolut total extrem äußerst kaum bereits gerade jetzt nun heute gestern morgen bald später früher damals "
            "dann "
            "danach davor vorher nachher hier dort da oben unten links rechts hin her hinaus hinein heraus herein weg mehr meist meistens oft "
            "manchmal "
            "selten einmal zweimal "
            "gut gute guten guter gutes gutem besser bessere besseren beste besten bester bestes groß große großen großer großes größer größte "
            "größten "
            "klein kleine kleinen kleiner kleines kleinste neu neue neuen neuer neues neueste neuesten alt alte alten alter altes älter älteste lang "
            "lange langen langer langes länger kurz kurze kurzen kurzer kurzes hoch hohe hohen hoher hohes höher höchste niedrig schlecht schlechte "
            "schlechten schön schöne schönen schöner schönes wichtig wichtige wichtigen wichtiger wichtigste wichtigsten richtig richtige richtigen "
            "falsch einfach einfache einfachen leicht schwer verschieden verschiedene verschiedenen möglich mögliche möglichen ähnlich ähnliche "
            "letzte "
            "letzten letzter letztes nächste nächsten nächster nächstes eigen eigene eigenen eigener eigenes bestimmte bestimmten "
            "ach oh aha hallo tschüss bitte danke "
            "sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr prozent g kg mg "
            "ml cl "
            "dl l el tl esslöffel teelöffel "
            "herr herrn frau dr prof usw etc bzw ca ding dinge sache sachen art arten weise mal teil teile fall fälle",
        .abbreviations =
            "dr. prof. hr. fr. z.b. d.h. u.a. u.ä. usw. bzw. ca. vgl. evtl. ggf. inkl. exkl. zzgl. bspw. nr. str. st. abs. abb. art. aufl. "
            "bd. bes. dipl. ing. geb. gest. hl. hrsg. i.d.r. i.a. jh. jhd. kap. max. min. mio. mrd. o.ä. o.g. s.o. s.u. sog. tel. "
            "u.s.w. v.a. z.t. z.zt. etc. lt. mind. std. med. phil. jur. b. d. h. z.",
        .firstWordExceptions =
            "der die das den dem des ein eine einen einem einer eines eins zwei drei vier fünf sechs sieben acht neun zehn dieser diese "
            "dieses diesen diesem jener jene jenes jenen jenem",
        .transitions =
            "aber|abschließend|abgesehen davon|allerdings|also|als|alsdann|als beispiel|als folge|als nächstes|als resultat|an erster "
            "stelle|andererseits|andernfalls|anders ausgedrückt|"
            "anders gesagt|anfangs|angenommen|anlässlich|anschließend|anstatt|anstelle|auch|auf diese weise|auf der anderen seite|auf der einen "
            "seite|auf grund|auf jeden fall|aufgrund|aufgrund dessen|"
            "ausgenommen|außer|außerdem|ausschließlich|bedingt "
            "durch|beispielsweise|bestenfalls|bevor|bezüglich|bis|bloß|da|dabei|dadurch|dafür|dagegen|daher|dahingegen|"
            "damit|danach|dank|dann|darauf|daraufhin|darüber hinaus|darum|das bedeutet|das heißt|dass|davon "
            "abgesehen|davor|dazu|dementgegen|dementsprechend|demgegenüber|demgemäß|demnach|"
            "demzufolge|denn|dennoch|des weiteren|deshalb|dessen "
            "ungeachtet|desto|desungeachtet|deswegen|doch|dort|durch|ebenfalls|ebenso|ehe|einerseits|einschließlich|endlich|"
            "ehrlich gesagt|entsprechend|entgegen|erstens|es sei denn|etwa|falls|ferner|folgerichtig|folglich|fürderhin|für den fall|ganz im "
            "gegenteil|gegebenenfalls|gegen|"
            "genauer gesagt|genauso|geschweige "
            "denn|gleichermaßen|gleichfalls|gleichwohl|gleichzeitig|grundsätzlich|hauptsächlich|hierbei|hierdurch|hierfür|hiermit|hierzu|hingegen|"
            "hinsichtlich|"
            "hinterher|hinzu kommt|im allgemeinen|im anschluss|im endeffekt|im falle|im folgenden|im gegensatz|im gegensatz dazu|im gegenteil|im "
            "grunde genommen|im großen und ganzen|im hinblick auf|im laufe|im prinzip|im übrigen|"
            "im vergleich|im vergleich dazu|im zuge|im zusammenhang mit|immerhin|in anbetracht|in anderen worten|in bezug auf|in der regel|in der "
            "tat|in diesem fall|in diesem sinne|in diesem zusammenhang|in erster linie|in kürze|in wahrheit|in wirklichkeit|indem|"
            "indes|indessen|infolge|infolgedessen|insbesondere|insgesamt|insofern|insoweit|inzwischen|irgendwann|ja sogar|je "
            "nachdem|jedenfalls|jedoch|jetzt|kurz gesagt|kurz und gut|kurzum|"
            "letzten endes|letztendlich|letztens|letztlich|mit anderen worten|mit ausnahme von|mit blick auf|mit dem "
            "ziel|mithin|mitunter|möglicherweise|nachdem|nachher|nachträglich|nämlich|natürlich|nebenbei|"
            "nebenbei bemerkt|nebenher|nichtsdestotrotz|nichtsdestoweniger|nichtsdestominder|noch "
            "dazu|nun|nunmehr|nur|ob|obgleich|obschon|obwohl|obzwar|offenbar|offensichtlich|ohne|ohnehin|"
            "ohne zweifel|schlicht|schließlich|schlussendlich|schon|seit|seitdem|selbst wenn|selbstverständlich|so|so "
            "dass|sobald|sodann|sodass|sofern|sofort|sogar|solange|somit|"
            "sondern|sonst|soviel|soweit|sowie|sowohl|später|stattdessen|trotz|trotzdem|überdies|übrigens|um zu|umso|umgekehrt|und zwar|unbestritten|"
            "ungeachtet|unter anderem|unter dem strich|unter der bedingung|unter diesen umständen|ursprünglich|viel mehr|vielmehr|vor allem|vor "
            "allen dingen|vorausgesetzt|vorher|vorwiegend|vorzugsweise|während|währenddessen|weder|weil|"
            "weiterhin|weiters|weitestgehend|wenigstens|wenn|wenngleich|wennschon|wie|wie bereits erwähnt|wie beispielsweise|wie gesagt|wie schon "
            "gesagt|wiederum|wirklich|wobei|wodurch|wogegen|wohingegen|womöglich|"
            "zeitgleich|zu beginn|zu diesem zweck|zu guter letzt|zudem|zuerst|zufolge|zugleich|zuletzt|zum beispiel|zum einen|zum anderen|zum "
            "schluss|zum vergleich|"
            "zumal|zumindest|zunächst|zusammenfassend|zusammengefasst|zusammengenommen|zusätzlich|zuvor|zwar|zweifellos|zweitens|zwischenzeitlich|"
            "drittens|viertens",
        .twoPartTransitions =
            "anstatt...zu|bald...bald|dadurch...dass|dafür...dass|dann...wenn|einerseits...andererseits|einmal...einmal|entweder...oder|"
            "erst...dann|je...desto|je...umso|mal...mal|nicht nur...sondern auch|nicht...sondern|ob...oder|so...dass|sowohl...als auch|sowohl...wie "
            "auch|"
            "teils...teils|um...zu|weder...noch|zum einen...zum anderen|zwar...aber",
        .auxiliaries = "werde wirst wird werden werdet wurde wurdest wurden wurdet worden werdest würde würdest würden würdet "
                       "bekomme bekommst bekommt bekommen bekam bekamst bekamen bekamt kriege kriegst kriegt kriegen kriegte kriegten "
                       "gehört gehören gehörte gehörten",
        .stopWords =
            "aber als bevor bis da dass daß denn doch ehe falls indem insofern nachdem ob obgleich obschon obwohl oder seit seitdem sobald sodass "
            "sofern solange sondern soweit sowie statt und während weil wenn wenngleich wie wo wobei wodurch wogegen wohin womit weder "
            "entweder sowohl um ohne anstatt der die das den dem deren dessen denen welcher welche welches welchen welchem was wer warum weshalb",
        .keptGerunds = "",
        .participles =
            "gebacken begangen begonnen gebissen gebogen geboten gebunden gebeten geblasen geblieben gebraten gebrochen gebrannt gebracht gedacht "
            "gedrungen empfangen empfohlen empfunden entschieden entlassen entworfen entzogen entnommen entstanden erfahren erfunden ergriffen "
            "erhalten erhoben erkannt erlassen erschossen "
            "erschlagen ersonnen ertragen erworben erwiesen erzogen gegessen gefahren gefallen gefangen gefunden geflochten geflogen geflohen "
            "geflossen gefressen gefroren gegeben gegangen gelungen gegolten genossen geschehen gewonnen gegossen geglichen gegraben gegriffen "
            "gehabt gehalten gehangen gehauen gehoben geheißen geholfen gekannt geklungen gekommen gekrochen geladen gelassen gelaufen gelitten "
            "geliehen "
            "gelesen gelegen gelogen gemahlen gemieden gemessen genommen genannt gepfiffen gepriesen geraten gerieben gerissen geritten gerochen "
            "gerungen gerufen gesalzen geschaffen geschieden geschienen geschoben geschossen geschlafen geschlagen geschlichen geschliffen "
            "geschlossen geschlungen geschmissen geschmolzen geschnitten geschrieben geschrien geschritten geschwiegen geschwollen geschwommen "
            "geschwunden geschwungen geschworen gesehen gesandt gesessen gesungen gesunken gesonnen gesotten gesponnen gesprochen gesprungen "
            "gestanden gestochen gestohlen gestiegen gestorben gestoßen gestrichen gestritten getan getragen getroffen getrieben getreten "
            "getrunken getrogen verboten verbunden verbrannt verbracht verdorben vergessen verglichen vergeben vergraben verhalten verhandelt "
            "verlassen verliehen verloren vermieden vermessen verraten verschlossen verschoben verschrieben verschwiegen versehen versprochen "
            "verstanden vertreten vertrieben verwiesen verworfen "
            "verziehen verzogen gewachsen gewaschen gewogen gewichen gewiesen gewendet gewandt geworben geworfen gewunden gewusst gezogen "
            "gezwungen angeboten angefangen angegeben angehalten angenommen angerufen angesehen angesprochen angezogen abgeschlossen abgegeben "
            "abgenommen abgeschnitten "
            "aufgenommen aufgegeben aufgehoben aufgeschrieben aufgerufen ausgegeben ausgeschlossen ausgesprochen ausgewiesen ausgezogen beschlossen "
            "beschrieben "
            "besprochen betrieben betroffen bewiesen bezogen beraten befohlen berufen bestritten beigetragen bekanntgegeben durchgelesen eingegeben "
            "eingeladen eingeschlossen eingetragen "
            "eingenommen festgehalten freigegeben freigelassen herausgegeben hervorgehoben hingewiesen hinterlassen hinzugegeben mitgenommen "
            "nachgewiesen niedergeschrieben übernommen übergeben überschrieben übersehen übertragen übertroffen überwiesen umgeben umgezogen "
            "unterbrochen unternommen unterschieden unterschrieben unterzogen vorgenommen vorgelesen vorgeschlagen vorgeschrieben "
            "vorgesehen wahrgenommen weggeworfen weitergegeben widersprochen wiedergegeben zerbrochen zerrissen zerschnitten zugelassen zugewiesen "
            "zurückgegeben zurückgenommen zusammengefasst misslungen missverstanden hergestellt",
        .nonParticiples =
            "bereit gebiet geburt geduld gefecht gehalt geist gelegenheit gemüt genant geradewegs gerät gericht gerecht gerücht gesamt geschäft "
            "geschickt "
            "geschlecht gesicht gestalt gestrüpp gesund gesundheit gewalt gewicht gewinnt gewitter gut geht gebt gesteht getränk gewohnt gewöhnt "
            "gibt gilt "
            "bekannt berühmt beliebt bestimmt betont bewusst beruht bedeutet bekommt besteht beginnt begegnet beeilt befindet behält beißt besitzt "
            "bietet "
            "erst ernst erhält erscheint ergibt erlaubt-nicht ereignet erinnert-sich ermöglicht-es erreicht-er entspricht entsteht enthält entlang "
            "verhält verliert vergisst verlässt verspricht versteht verdient-er vielleicht vernunft verlust verzicht verlauf verkehrt verdacht "
            "unterhalt unterricht unterschicht unterkunft unterwegs übersicht überfahrt unterschrift bucht beet beicht becht bett best berg bericht "
            "besitzt betracht betreut-er erfolgt erbt ersetzt-er gelangt gehört geschieht gefällt gerinnt gelingt gelt genest genügt geniert "
            "gebirgt gereicht gebührt gefriert gestatt gespenst gedicht gewächst geflecht gehorcht gelaunt gepäckt geschichte "
            "wiert verliert spaziert-gern probiert-er",
        .precedingExclusions =
            "der die das des dem den ein eine einen einem einer eines mein meine dein deine sein seine ihre unser unsere euer eure dieser diese "
            "dieses diesen diesem jener jene jenes kein keine keinen viele einige alle zu zum zur beim im vom",
        .clauseExclusions = "haben habe hast hat habt hatte hattest hatten hattet",
    };
    return lists;
}

}
