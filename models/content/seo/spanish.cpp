#include "models/content/seo/languagerules.h"

namespace galley::content::seo {

/// Closed classes of Spanish words, put together from grammars; see docs/SEO.md for how.
const LanguageLists& spanishLists()
{
    static const LanguageLists lists = {
        .tag = "es",
        .longSentence = 25,
        .wordsPerMinute = 218,
        .functionWords =
            "el la los las lo un una unos unas al del cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
            "veinte "
            "treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones primer primero primera "
            "primeros "
            "primeras segundo segunda segundos segundas tercer tercero tercera cuarto cuarta quinto quinta sexto séptimo octavo noveno décimo medio "
            "media mitad tercio "
            "yo tú él ella ello usted nosotros nosotras vosotros vosotras ellos ellas ustedes me te se nos os le les mí ti sí conmigo contigo "
            "consigo mi mis "
            "tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía míos mías tuyo tuya tuyos tuyas suyo suya "
            "suyos suyas "
            "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello que qué quien quién quienes quiénes cual cuál "
            "cuales cuáles "
            "cuyo cuya cuyos cuyas alguien algo alguno algún alguna algunos algunas nadie nada ninguno ningún ninguna todo toda todos todas cada "
            "cualquier "
            "cualquiera cualesquiera mucho mucha muchos muchas poco poca pocos pocas más menos bastante bastantes demasiado demasiada demasiados "
            "demasiadas tanto "
            "tanta tantos tantas otro otra otros otras mismo misma mismos mismas varios varias ambos ambas tal tales cierto cierta ciertos ciertas "
            "diversos diversas demás "
            "a ante bajo cabe con contra de desde durante en entre hacia hasta mediante para por según sin so sobre tras versus vía excepto salvo "
            "incluso "
            "y e o u ni pero mas sino aunque porque pues si como cuando donde dónde cómo cuándo cuánto cuánta cuántos cuántas mientras conque luego "
            "soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron seré serás será seremos seréis serán sería "
            "serían sea seas seamos "
            "sean fuera fueran siendo sido ser estoy estás está estamos estáis están estaba estaban estuve estuvo estuvieron estará estarán estaría "
            "esté estén estando estado estar "
            "he has ha hemos habéis han había habían hubo hubieron habrá habrán habría habrían haya hayan habiendo habido haber hay puedo puedes "
            "puede podemos podéis "
            "pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan poder podido debo debes debe debemos deben debía debería "
            "deberían deber quiero quieres "
            "quiere queremos quieren quería quisiera querer tengo tienes tiene tenemos tienen tenía tenían tuvo tendrá tendría tenga tener tenido "
            "hago haces hace hacemos hacen "
            "hacía hizo hicieron hará haría haga hacer hecho voy vas va vamos vais van iba iban irá iría vaya ir ido vengo viene vienen venir doy "
            "das da damos dan dio dar dado pongo "
            "pone ponen poner puesto suelo suele suelen soler parece parecen parecer queda quedan quedar llega llegan llegar lleva llevan llevar "
            "sigue siguen seguir deja dejan dejar pasa pasar "
            "digo dices dice decimos dicen decía dijo dijeron decir dicho hablo habla hablan hablar pregunta preguntar explica explicar pienso "
            "piensa piensan pensar creo cree creen creer sé sabe "
            "saben saber muestra mostrar llama llamar encuentra encontrar "
            "no nunca jamás sí también tampoco ya aún todavía muy bien mal mejor peor mejores peores solo sólo solamente casi quizá quizás acaso tal "
            "vez siempre "
            "ahora hoy ayer mañana pronto tarde temprano antes después entonces aquí ahí allí allá cerca lejos arriba abajo dentro fuera encima "
            "debajo delante detrás "
            "así tan además apenas realmente verdaderamente especialmente particularmente simplemente totalmente completamente absolutamente "
            "bueno buen buena buenos buenas malo mala malos malas gran grande grandes pequeño pequeña pequeños pequeñas nuevo nueva nuevos nuevas "
            "viejo vieja viejos viejas largo larga "
            "corto corta alto alta altos altas bajo baja importante importantes posible posibles fácil fáciles difícil difíciles último última "
            "últimos últimas próximo próxima propio "
            "propia diferente diferentes distinto distinta mayor mayores menor menores "
            "ah oh ay hola gracias "
            "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años g kg mg ml cl l cucharada cucharadas cucharadita "
            "sr sra srta don doña dr dra prof etc cosa cosas manera maneras modo modos forma formas tipo tipos parte partes caso casos vez veces "
            "gente persona personas",
        .abbreviations = "sr. sra. srta. sres. d. dña. dr. dra. prof. profa. ud. uds. vd. vds. ej. p.ej. etc. pág. págs. art. av. avda. c. cap. cía. "
                         "ed. fig. núm. "
                         "núms. nº. tel. vol. vs. ee.uu. a.c. d.c. aprox. máx. mín. lic. ing. gral. sto. sta. s.a.",
        .firstWordExceptions = "el la los las lo un una unos unas uno dos tres cuatro cinco seis siete ocho nueve diez este esta estos estas ese esa "
                               "esos esas aquel aquella "
                               "aquellos aquellas esto eso aquello",
        .transitions =
            "a causa de|a continuación|a decir verdad|a diferencia de|a fin de|a fin de cuentas|a fin de que|a la inversa|a la larga|a la luz de|a "
            "la vez|a lo mejor|a menos que|a menudo|a medida que|a pesar de|a pesar de eso|a pesar de que|a pesar de todo|a propósito|a saber|a su "
            "vez|"
            "abreviando|absolutamente|acerca de|actualmente|adicionalmente|además|además de|ahora|ahora bien|ahora que|al contrario|al fin|al fin y "
            "al cabo|al final|al igual que|al inicio|al mismo tiempo|al parecer|al principio|al respecto|"
            "ante todo|antes|antes bien|antes de|antes que|anteriormente|aparte de|así|así como|así es que|así mismo|así pues|así que|asimismo|aun "
            "así|aun cuando|aunque|"
            "bien que|bajo esta condición|brevemente|ciertamente|claramente|claro que|como|como conclusión|como consecuencia|como ejemplo|como "
            "resultado|como se ha dicho|como se puede ver|como si|comparado con|con el fin de|con el objetivo de|con el propósito de|con esto en "
            "mente|con frecuencia|con la condición de que|"
            "con relación a|con respecto a|con tal de que|con todo|concluyendo|consecuentemente|contrariamente|cuando|cuanto antes|dado que|de "
            "acuerdo con|de ahí que|de algún modo|de cualquier manera|de cualquier modo|de ese modo|de esta forma|de esta manera|de este modo|de "
            "forma que|de hecho|de igual forma|de igual manera|de igual modo|"
            "de la misma forma|de la misma manera|de lo contrario|de manera que|de modo que|de momento|de nuevo|de otra manera|de otro modo|de "
            "pronto|de repente|de todas formas|de todas maneras|de todos modos|de tal manera|de una parte|del mismo modo|debido a|debido a "
            "que|dentro de poco|desde entonces|desde luego|desde que|después|después de|después de todo|"
            "donde|durante|e incluso|efectivamente|ejemplo de esto|en absoluto|en adición|en breve|en cambio|en caso de|en caso de que|en "
            "comparación|en conclusión|en concreto|en consecuencia|en contraste|en cualquier caso|en cuanto|en cuanto a|en definitiva|en detalle|"
            "en efecto|en ese caso|en especial|en esta situación|en este caso|en este sentido|en fin|en general|en gran parte|en la medida en que|en "
            "la práctica|en la realidad|en líneas generales|en lo que concierne a|en lugar de|en otras palabras|en otro caso|en particular|en "
            "parte|en pocas palabras|en primer lugar|en primera instancia|en principio|en realidad|en relación con|"
            "en resumen|en resumidas cuentas|en segundo lugar|en síntesis|en suma|en tal caso|en tanto|en tercer lugar|en todo caso|en último "
            "lugar|en última instancia|en vez de|en vista de|encima|enseguida|entonces|entre otros|entre tanto|es decir|es más|es por eso que|es por "
            "esto|es verdad que|esencialmente|específicamente|eso es|"
            "especialmente|esto indica|evidentemente|excepto|finalmente|frecuentemente|generalmente|globalmente|gracias a|hasta cierto punto|hasta "
            "ahora|hasta aquí|hasta que|hay que añadir|hoy en día|igual que|igualmente|incluso|incluso si|indudablemente|inicialmente|inmediatamente|"
            "inversamente|justo después|la verdad es que|llegado el momento|lo mejor de todo|lo peor de todo|lo que es más|luego|luego de|más "
            "adelante|más aún|más bien|más tarde|mientras|mientras que|mientras tanto|muchas veces|naturalmente|ni siquiera|no obstante|nunca|"
            "o sea|obviamente|o bien|opuestamente|ordinariamente|otra vez|otro aspecto|para concluir|para empezar|para finalizar|para ilustrar|para "
            "que|para resumir|para terminar|parecido a|particularmente|pero|pese a|por añadidura|por así decirlo|por cierto|por consiguiente|por de "
            "pronto|por ejemplo|"
            "por el contrario|por ende|por eso|por esta razón|por esto|por fin|por lo demás|por lo general|por lo que|por lo tanto|por otra "
            "parte|por otro lado|por último|por un lado|por una parte|por "
            "supuesto|porque|posteriormente|precisamente|previamente|primeramente|primero|"
            "principalmente|probablemente|pues|pues bien|puesto que|quizá|quizás|rara vez|realmente|recientemente|referente a|resumiendo|salvo "
            "que|seguidamente|según|sencillamente|si|si bien|siempre que|siempre y cuando|similarmente|simultáneamente|sin duda|sin embargo|"
            "sin lugar a dudas|sino|sino que|sobre todo|sucesivamente|supuesto que|suponiendo que|tal como|tal vez|también|tampoco|tan pronto "
            "como|tanto como|todavía|total que|tras|ulteriormente|últimamente|una vez|una vez que|visto que|y es que|ya|ya que",
        .twoPartTransitions = "de un lado...de otra parte|de un lado...de otro|no...sino que|no...sino|no solo...sino también|no sólo...sino "
                              "también|por un lado...por otro|por un lado...por el otro|por una parte...por otra|"
                              "por una parte...por la otra|tanto...como|bien...bien",
        .auxiliaries = "soy eres es somos sois son era eras éramos erais eran fui fuiste fue fuimos fuisteis fueron seré serás será seremos seréis "
                       "serán sería serías seríamos serían "
                       "sea seas seamos seáis sean fuera fueras fuéramos fueran fuese fueses fuésemos fuesen siendo sido ser",
        .stopWords = "que qué quien quién quienes cual cuales cuyo cuya donde cuando como y e o u ni pero sino aunque porque pues si mientras para",
        .keptGerunds = "",
        .participles =
            "abierto abierta abiertos abiertas cubierto cubierta cubiertos cubiertas descubierto descubierta descubiertos descubiertas dicho dicha "
            "dichos dichas predicho escrito escrita escritos escritas "
            "descrito descrita descritos descritas inscrito inscrita inscritos inscritas prescrito prescrita suscrito suscrita transcrito transcrita "
            "hecho hecha hechos hechas deshecho deshecha rehecho satisfecho satisfecha "
            "impreso impresa impresos impresas muerto muerta muertos muertas puesto puesta puestos puestas compuesto compuesta compuestos compuestas "
            "expuesto expuesta expuestos expuestas propuesto propuesta propuestos propuestas "
            "dispuesto dispuesta impuesto impuesta impuestas supuesto roto rota rotos rotas visto vista vistos vistas previsto prevista previstos "
            "previstas revisto vuelto vuelta devuelto devuelta devueltos devueltas envuelto envuelta envueltos envueltas "
            "resuelto resuelta resueltos resueltas disuelto disuelta frito frita fritos fritas provisto provista electo electa bendito maldito",
        .nonParticiples = "lado lados estado estados ida idas vida vidas comida comidas bebida bebidas medida medidas salida salidas entrada "
                          "entradas llamada llamadas mirada miradas jornada jornadas temporada temporadas mercado mercados "
                          "soldado soldados abogado abogada abogados helado helados pescado pescados sábado sábados pasado pasada pasados pasadas "
                          "sido ido partido partidos sentido sentidos sonido sonidos vestido vestidos ruido ruidos contenido contenidos "
                          "apellido apellidos marido maridos nido nidos fluido líquida líquido líquidos rápido rápida rápidos rápidas sólido sólida "
                          "sólidos válido válida válidos tímido cálido cálida húmedo nada cada década décadas grado grados prado "
                          "ácido ácidos ácida adecuado adecuada adecuados adecuadas cuidado cuidados delicado delicada demasiado demasiada "
                          "demasiados demasiadas determinado resultado resultados significado significados tecnología unidad todavía querida querido",
        .precedingExclusions = "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra este esta estos estas ese esa aquel de del al a "
                               "en por con sin sobre para cada "
                               "he has ha hemos habéis han había habían estoy está están estaba",
        .clauseExclusions = "estoy estás está estamos están estaba estaban parecer parece parecen",
    };
    return lists;
}

}
