#include "models/content/seo/languagerules.h"

namespace galley::content::seo {

/// Closed classes of Dutch words, put together from grammars; see docs/SEO.md for how.
const LanguageLists& dutchLists()
{
    static const LanguageLists lists = {
        .tag = "nl",
        .longSentence = 20,
        .wordsPerMinute = 202,
        .functionWords =
            "de het een 't 'n nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien "
            "negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden duizend duizenden miljoen miljoenen miljard "
            "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende half halve helft "
            "ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun zich mijzelf mezelf jezelf zichzelf onszelf mijn jouw uw zijn onze "
            "deze dit die dat degene dezelfde hetzelfde zulke zulk zo'n wie wat welk welke wiens wier waar iemand niemand iets niets men iedereen "
            "ieder "
            "iedere elk elke alle alles allen allemaal sommige sommigen enkele enkelen enige verscheidene verschillende diverse meerdere veel vele "
            "velen weinig weinige minder meer meest meeste minst genoeg andere anderen ander beide beiden geen eigen zelf elkaar "
            "aan achter af ten ter behalve beneden bij binnen boven buiten dankzij door gedurende in ingevolge inzake jegens krachtens langs met "
            "middels na naar naast nabij namens omstreeks om omtrent ondanks onder ongeacht op over per rond rondom sinds te tegen tegenover tijdens "
            "tot tussen uit van vanaf vanuit vanwege via volgens voor voorbij wegens zonder per als "
            "en of maar want dus noch dat omdat doordat zodat opdat indien wanneer toen terwijl nadat voordat totdat hoewel ofschoon tenzij mits "
            "alsof "
            "zoals zodra zolang daar hier er ervan erop erin eraan ermee ervoor daarvan daarop daarin daaraan daarmee hiervan hierop hierin waarvan "
            "waarop waarin waaraan waarmee waarom hoe waarheen waarvoor "
            "ben bent is zijn was waren geweest wees zij hebben heb hebt heeft had hadden gehad worden word wordt werd werden geworden zullen zal "
            "zult "
            "zou zouden kunnen kan kunt kon konden gekund mogen mag mocht mochten moeten moet moest moesten willen wil wilt wilde wilden wou hoeven "
            "hoef hoeft hoefde laten laat liet lieten gelaten doen doe doet deed deden gedaan gaan ga gaat ging gingen gegaan komen kom komt kwam "
            "kwamen gekomen maken maak maakt maakte maakten gemaakt geven geef geeft gaf gaven gegeven nemen neem neemt nam namen genomen staan sta "
            "staat stond stonden blijven blijf blijft bleef bleven gebleven lijken lijkt leek leken schijnen schijnt scheen krijgen krijg krijgt "
            "kreeg "
            "kregen houden houdt hield zetten zet vinden vind vindt vond vonden brengen brengt bracht zien ziet zag "
            "zeggen zeg zegt zei zeiden gezegd spreken spreekt sprak vragen vraagt vroeg gevraagd vertellen vertelt vertelde denken denk denkt dacht "
            "dachten weten weet wist wisten menen meent bedoelen bedoelt noemen noemt noemde "
            "niet nooit nee ja wel toch ook nog al alleen slechts maar zeer erg heel hele best vrij tamelijk nogal bijna haast ongeveer circa zelfs "
            "juist misschien wellicht waarschijnlijk zeker natuurlijk eigenlijk inderdaad echt vooral helemaal volledig totaal absoluut uiterst "
            "nauwelijks reeds net "
            "nu vandaag gisteren morgen straks later eerder vroeger toen dan daarna daarvoor altijd vaak soms zelden meestal opnieuw weer steeds "
            "ooit "
            "ergens nergens overal weg terug "
            "goed goede beter betere beste groot grote groter grotere grootste klein kleine kleiner kleinste nieuw nieuwe nieuwer nieuwste oud oude "
            "ouder "
            "oudere oudste lang lange langer langste kort korte hoog hoge hoger hoogste laag lage slecht slechte mooi mooie mooiste belangrijk "
            "belangrijke belangrijkste juiste makkelijk makkelijke moeilijk mogelijk mogelijke laatste volgende vorige bepaald bepaalde "
            "ach oh hallo dag dank bedankt alsjeblieft graag "
            "seconde seconden minuut minuten uur uren dagen week weken maand maanden jaar jaren procent g kg mg ml cl dl l el tl eetlepel theelepel "
            "meneer mevrouw dhr mevr dr prof ding dingen zaak zaken manier manieren soort soorten keer deel delen geval gevallen mensen enz etc",
        .abbreviations = "dhr. mevr. mw. dr. drs. ir. ing. mr. prof. st. nr. blz. bijv. bv. d.w.z. o.a. m.a.w. i.p.v. a.u.b. z.g. zgn. t.a.v. t.o.v. "
                         "m.b.t. n.a.v. i.v.m. d.m.v. ca. vgl. evt. incl. excl. max. min. enz. etc. resp. jl. a.s. tel. vs. jr. sr. m.n. e.d. e.a.",
        .firstWordExceptions = "de het een één twee drie vier vijf zes zeven acht negen tien dit dat deze die",
        .transitions =
            "aan de andere kant|aan de ene kant|aangezien|aanvankelijk|achteraf|afgezien van|afsluitend|al met al|alhoewel|alleen|allereerst|als "
            "gevolg|als gevolg van|als|alsmede|alsnog|alsook|altijd|"
            "anders|anders gezegd|anderzijds|bij gevolg|bijgevolg|bijvoorbeeld|bovenal|bovendien|concluderend|consequent|d.w.z.|daar|daarbij|daarbij "
            "komt|daardoor|daarenboven|daarentegen|daarmee|daarna|daarnaast|"
            "daarom|daartegenover|daarvoor|dan|dankzij|dat betekent|dat is|dat wil "
            "zeggen|desalniettemin|desondanks|dientengevolge|doch|doordat|doorgaans|dus|echter|"
            "een voorbeeld hiervan|eens|eerst|eerste|eerder|enerzijds|eigenlijk|en wel|eveneens|evengoed|evenals|evenmin|evenzeer|evenzo|ergo|ten "
            "eerste|ten tweede|ten derde|ten vierde|ten slotte|tenslotte|"
            "gedurende|gelijk|gelijktijdig|geleidelijk|gesteld dat|gewoonlijk|gezien|hetgeen|hierbij|hierdoor|hierna|hieruit "
            "volgt|hiervoor|hoewel|hoofdzakelijk|"
            "immers|in aanvulling|in andere woorden|in conclusie|in dat geval|in de eerste plaats|in de tweede plaats|in feite|in het algemeen|in "
            "het bijzonder|in het geval|in het kort|in plaats van|in principe|in tegenstelling tot|in vergelijking met|"
            "in werkelijkheid|inderdaad|indien|ingeval|integendeel|intussen|inmiddels|kortom|kort gezegd|kortweg|laatst|later|maar|meestal|met als "
            "doel|met andere woorden|met betrekking tot|met name|met het oog op|"
            "mits|mogelijk|morgen|na|nadat|nadien|namelijk|natuurlijk|net als|net "
            "zoals|niettegenstaande|niettemin|noch|nochtans|nogmaals|nu|ofschoon|"
            "om te|om die reden|om deze reden|omdat|ondanks|ondertussen|ongeacht|onder andere|onder meer|ondanks dat|ook|opdat|op dezelfde manier|op "
            "die manier|oorspronkelijk|overigens|per slot van rekening|"
            "samengevat|samenvattend|sindsdien|sinds|slechts|snel|soms|sowieso|stel dat|straks|tegelijk|tegelijkertijd|ten behoeve van|ten gevolge "
            "van|ten opzichte van|tenzij|ter conclusie|ter illustratie|ter verduidelijking|terwijl|"
            "tevens|teneinde|toch|toen|tot slot|totdat|trouwens|uiteindelijk|uiteraard|uitgezonderd|vanaf|vandaar|vanwege|verder|vergeleken "
            "met|vervolgens|vooral|vooraf|voorafgaand|vooralsnog|voordat|voorheen|"
            "voornamelijk|voorts|vooropgesteld|voorwaarde is|waardoor|waarschijnlijk|wanneer|want|weliswaar|wegens|weshalve|wat betreft|zo|zo "
            "ook|zoals|zoals eerder genoemd|zoals gezegd|zodat|zodoende|zodra|zolang|zowel|zulks",
        .twoPartTransitions =
            "aan de ene kant...aan de andere kant|enerzijds...anderzijds|natuurlijk...maar|niet alleen...maar ook|noch...noch|zowel...als",
        .auxiliaries = "word wordt worden werd werden",
        .stopWords = "als dat die of omdat want maar en dus toen terwijl wanneer indien hoewel zodat opdat doordat nadat voordat totdat tenzij mits "
                     "zoals zodra "
                     "zolang wie wat welke waar waarom hoe noch doch",
        .keptGerunds = "",
        .participles =
            "gebakken bedorven bedrogen begonnen begrepen beleden bedreven besloten beschreven besproken bestolen bewezen bewogen bezocht gebeten "
            "gebleken gebleven "
            "geblazen geboden gebogen gebonden gebeden gebraden gebroken gebrouwen gebracht gedacht gedaan gedragen gedreven gedrongen gedronken "
            "gedropen gedwongen ervaren gegeten gefloten gegaan gegeven gegleden gegoten gegolden gegraven gegrepen gehangen geheten gehesen "
            "geholpen gehouden gehouwen gekeken geklommen geklonken gekomen gekocht gekorven gekozen gekregen gekrompen gekropen geladen gelaten "
            "gelezen gelegen geleden geleken gelogen gelopen gemalen gemeden gemeten genezen genomen genoten geraden gereden geroepen geroken "
            "geschapen gescheiden geschenen gescholden geschonden geschonken geschoren geschoten geschoven geschreden geschreven geschrokken "
            "geslapen geslagen geslepen gesleten geslonken gesloten gesmeten gesmolten gesneden gespannen gesponnen gesproken gesprongen "
            "gestaan gestegen gestoken gestolen gestorven gestoten gestreden gestreken getreden getroffen getrokken gevallen gevangen gevaren "
            "gevochten gevlochten gevlogen "
            "gevloden gevonden gevraagd gevreten gevroren gewassen gewezen geweten gewogen gewonden gewonnen geworpen geworven gewreven gezeten "
            "gezien gezogen gezonden "
            "gezongen gezonken gezworen gezwegen gezwollen ontbonden ontheven onthouden ontnomen ontslagen ontvangen ontworpen overwonnen overleden "
            "verboden verborgen verdreven verdwenen vergeleken vergeten vergeven verkozen verkregen verlaten verloren vermeden vernomen verscholen "
            "verschoven "
            "verslagen verstaan vertrokken vervangen verworven verwezen verzonden aangeboden aangenomen aangetrokken afgesloten afgesproken "
            "aangegeven bijgehouden doorgegeven "
            "ingenomen ingeschreven meegenomen nagekeken omschreven onderbroken onderhouden ondernomen onderscheiden opgegeten opgegeven opgenomen "
            "opgeschreven overgenomen "
            "overgedragen toegestaan toegewezen uitgegeven uitgesloten uitgesproken vastgehouden voorgeschreven voorgelezen weggegeven weggegooid "
            "teruggegeven samengevoegd uitgenodigd",
        .nonParticiples =
            "geluid gebied geld geduld gezicht gewicht geweld gebied gevoed gezond gerecht geest gemoed gebit gevecht gebed getij gelijk geacht-e "
            "genot getal "
            "gehucht gedicht geslacht gewest gebrand-e geeft gelooft gebeurt gebruikt-hij geniet gedraagt gebiedt geldt gaat begint bestaat betekent "
            "bevat bevindt bezit bereidt behoort bereikt-hij betreft beleid bericht beeld bed berucht bekend beroemd bereid best bewust beoogd "
            "verbaast verdient verdriet verlaat verliest verschijnt verstand vertrekt verwacht-hij verzoekt verlangt verband verschilt vergeet "
            "ontstaat ontbreekt onthoudt ontvangt ontbijt ontmoet erbarmt ernst eerst erft herfst hert hersent-hij herkomst ergst",
        .precedingExclusions = "de het een mijn jouw je uw zijn haar ons onze hun dit dat deze die geen elke elk ieder iedere alle sommige veel te "
                               "aan bij in met naar op van voor zonder",
        .clauseExclusions = "hebben heb hebt heeft had hadden",
    };
    return lists;
}

}
