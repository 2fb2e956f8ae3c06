import type { ClauseId } from '../../catalogue.ts'
import type { LawId, ReadingId } from '../../index.ts'
import type { SharedNumber } from './order.ts'

/** What every clause, reading and law says, in Dutch; the English is the catalogue's own. */
export const clausesInDutch: Readonly<Record<SharedNumber, string>> &
  Readonly<Record<Exclude<ClauseId, `${'P' | 'T'}-${SharedNumber}`>, string>> = {
  '1.1': 'Alleen toestellen die via de officiële kanalen in de Benelux zijn verkocht, worden behandeld.',
  '3.1': 'Voordat er iets wordt beslist, wordt het register van het land van de consument geraadpleegd.',
  '1.1b': 'Een niet-officieel toestel gaat ongerepareerd terug; de winkelier haalt het op en betaalt.',
  '1.2': 'De garantie geldt voor fouten in materiaal of fabricage bij normaal gebruik, en vraagt een aankoopbewijs.',
  '1.3': 'Het toestel en de accessoires uit de doos zijn 24 maanden gedekt.',
  '1.4a': 'Slijtage en veroudering zijn niet gedekt.',
  '1.4b': 'Ongewoon gebruik is niet gedekt.',
  '1.4c': 'Wat iemand onbevoegd heeft geopend, gerepareerd of veranderd, is niet gedekt.',
  '1.4d': 'Misbruik, oneigenlijk gebruik, nalatigheid en ongevallen zijn niet gedekt.',
  '1.4e': 'Verkeerd testen, bedienen, onderhouden, installeren of veranderen is niet gedekt.',
  '1.4f': 'Voedsel, vocht, corrosie, roest en een verkeerde spanning zijn niet gedekt.',
  '1.4g': 'Krassen en sporen van normaal gebruik aan de buitenkant zijn niet gedekt.',
  '1.4h': 'Gebruik tegen de handleiding in is niet gedekt.',
  '1.4i': 'Zonder leesbaar serienummer en heel zegel is er geen garantie.',
  '1.4j': 'Software en apparatuur van andere merken zijn niet gedekt.',
  '2.1': 'DOA wordt gemeld waar het toestel is verkocht; een aankoop bij mi.com bij het callcenter.',
  '2.2': 'DOA wordt binnen 15 kalenderdagen na de levering gemeld.',
  '2.3': 'DOA vraagt een fabricagefout; op een aankoop bij mi.com kan men ook terugkomen zonder fout.',
  '2.4': 'Het toestel en de volledige doos kunnen worden onderzocht.',
  '2.5': 'Het originele aankoopbewijs wordt getoond.',
  '2.6': 'Toestel en inhoud vertonen geen misbruik.',
  '2-end': 'Wie niet voor DOA in aanmerking komt, krijgt de reparatie aangeboden die van toepassing is.',
  '2-note1': 'Het servicecentrum onderzoekt; de verkoper betaalt terug of vervangt.',
  '4.1': 'Werk onder garantie betaalt de fabrikant.',
  '4.2': 'Werk buiten de garantie betaalt de consument, met btw.',
  '4.3': 'Onderzoek betaalt de fabrikant; bij bedenking betaalt de consument de heenweg.',
  '5': 'Een geval duurt gemiddeld vijf dagen, van begin tot eind.',
  'P-3.2': 'Consumenten melden reparaties bij Dr. Mobile, met een verzendlabel of om te laten ophalen.',
  'P-3.2-note': 'Consumenten in Nederland kunnen ook bellen; dan komt de vervoerder langs.',
  'P-3.2a': 'Wat onder garantie is gerepareerd, gaat naar het adres van de consument.',
  'P-3.2b': 'Buiten de garantie krijgt de consument een offerte per e-mail.',
  'P-3.2c': 'Een retour van mi.com wordt onderzocht; consument en register vernemen de uitslag.',
  'P-3.3': 'Een winkel meldt wat zij heeft verkocht; het wordt daar opgehaald.',
  'P-3.3a': 'Onder garantie kiest de winkel waar het toestel naar teruggaat.',
  'P-3.3b': 'Buiten de garantie krijgt de winkelier de offerte via de koppeling.',
  'P-3.3c': 'De winkel verneemt de uitslag van een DOA-onderzoek.',
  'T-3.2.5': 'Elke televisie met een DOA-melding wordt in de werkplaats onderzocht.',
  'T-3.2.1a': 'Een kleine televisie wordt in de werkplaats gerepareerd.',
  'T-3.2.1b': 'Een grote televisie wordt bij de consument thuis gerepareerd.',
  'T-3.2.1-note': 'Vóór een bezoek wordt één keer geprobeerd de televisie per telefoon te herstellen.',
  'T-3.2.2':
    'Reparaties van televisies komen via callcenter, Dr. Mobile of winkel; vanuit een winkel mogen ze rechtstreeks naar huis.',
  'T-3.2.3':
    'Een LCD-paneel wordt nooit vervangen, ook niet tegen betaling: omruil onder garantie, daarbuiten een nieuw toestel.',
  'T-3.2.4': 'Ophangen aan de muur wordt overgelaten aan een bedrijf naar keuze van de consument.',
  'T-4.1-scope': 'Onderhoud en installatie horen niet bij de service.',
  'S-1.1.1': 'Het serienummer staat op het aankoopbewijs.',
  'S-1.1.2': 'De originele doos is het beste om een step op te sturen.',
  'S-1.2.2': 'De originele doos is ook het beste voor een reparatie vanuit een winkel.',
  'S-1.1.3': 'Eerst wordt de zelfhulp van mi.com geprobeerd.',
  'S-1.2.1': 'De garantie wordt vóór een aanvraag van het aankoopbewijs afgelezen.',
  'S-DOA': 'Voor DOA zit alles in de originele doos, met de schroeven op hun plaats.',
  'S-1.2.3': 'Het uiterlijk van de step wordt samen met de consument bekeken en gefotografeerd.',
  'S-1.2.4': 'Het defect wordt zorgvuldig beschreven.',
  'S-1.2.5': 'Gevoelige delen worden voor het vervoer ingepakt.',
}

export const readingsInDutch: Readonly<Record<ReadingId, string>> = {
  'R-xms-account': 'Van de twee gedrukte Nederlandse XMS-accounts is het account ingesteld dat drie keer is gedrukt.',
  'R-nonofficial-direct':
    'Een niet-officieel toestel dat een consument instuurde, wacht op een medewerker; niemand krijgt vanzelf een rekening.',
  'R-nonofficial-screening':
    'Een niet-officieel toestel dat bij een onderzoek opduikt, volgt dezelfde weg als een dat bij een inspectie opduikt.',
  'R-nonofficial-inbound':
    'De heenweg van een niet-officieel toestel blijft bij de fabrikant, die hem al betaalde; de terugweg is voor de winkelier.',
  'R-xms-down': 'Zolang XMS zwijgt, geldt een toestel noch als officieel, noch als niet-officieel.',
  'R-defect-presumed':
    'Zegt een aanvraag niets over de herkomst van het defect, dan geldt het tot de inspectie als fabricagefout.',
  'R-inspection':
    'De inspectie vervangt wat over defect en staat was opgegeven; periode, bewijs en voorwerp blijven staan.',
  'R-reinspection': 'Een gedekt toestel in reparatie mag opnieuw worden geïnspecteerd; de nieuwste inspectie telt.',
  'R-warranty-start':
    'De garantie begint op de dag van levering, of van aankoop als de levering niet bekend is en er niet toe doet.',
  'R-warranty-end': 'Dezelfde dag van de maand, de garantiemaanden later, is nog gedekt.',
  'R-accessory':
    'Een accessoire uit de doos deelt de periode van het toestel; bij een los gekocht accessoire kijkt altijd een medewerker.',
  'R-doa-before-delivery': 'Naar een DOA-melding van vóór de levering kijkt een medewerker.',
  'R-retail-refund':
    'Teruggave zonder fout van wat een winkel verkocht, wordt geweigerd en naar de winkel verwezen, die zelf beslist.',
  'R-pop-missing':
    'Naar een ontbrekend aankoopbewijs wordt gevraagd; intussen wordt een reparatie buiten de garantie aangeboden.',
  'R-order-pop': 'Een bestelling die het systeem van mi.com heeft gemeld, heeft geen ander aankoopbewijs nodig.',
  'R-mi-com-serial':
    'Voor een serienummer dat mi.com heeft gemeld, tellen de gemelde datums; wordt het als een andere verkoop gemeld, dan kijkt een medewerker.',
  'R-visible-abuse': 'Misbruik dat te zien is, telt als een oorzaak die de garantie uitsluit.',
  'R-doa-day-count': 'De dag van levering is dag 0, en de dag waarop de melding is gedaan, telt.',
  'R-backdating': 'Naar een aanvraag die ruim voor onze ontvangst is gedateerd, kijkt een medewerker.',
  'R-remorse-days': 'De dagen voor bedenking zijn kalenderdagen vanaf de levering.',
  'R-online-withdrawal': 'Bedenking mag ook via het bestelsysteem van mi.com binnenkomen, een DOA-melding niet.',
  'R-withdrawal':
    'Binnen de wettelijke bedenktijd weigeren noch de dagen van het beleid, noch de staat van het toestel; een medewerker kijkt.',
  'R-doa-seal': 'Voor DOA geldt een onleesbaar serienummer of een verbroken zegel als spoor van misbruik.',
  'R-mi-terms':
    'Een ruimere voorwaarde van mi.com voor televisies wordt overgenomen; zij staat bij de getallen zodra er een is.',
  'R-call-centre-scope':
    'Het callcenter neemt reparaties van telefoons, ECO-producten en steps alleen uit Nederland aan, al het andere van overal.',
  'R-pos-seller': 'Een winkel meldt alleen wat zij zelf heeft verkocht, en wordt op haar woord geloofd.',
  'R-pos-payment': 'Een offerte via een winkel wordt aan de winkelier gefactureerd en door de consument gedragen.',
  'R-pos-mails':
    'Consumenten met een reparatie via een winkel horen over de voortgang, nooit over offertes of herinneringen.',
  'R-tv-flows': 'Waar het document voor televisies over een weg zwijgt, geldt dat voor telefoons.',
  'R-quote-lines':
    'De regels van een offerte passen bij de weg: geen voorrijden voor de werkplaats, geen vervoer voor een bezoek.',
  'R-reject-fee':
    'De kosten van afwijzen zijn die van de eerste offerte; een herziening mag ze verlagen, nooit verhogen.',
  'R-reject-payment': 'Een consument die afwijst, betaalt de kosten online; dat houdt de terugweg nooit op.',
  'R-quote-silence': 'Een offerte vervalt na haar dagen en wacht dan op een medewerker; zwijgen is geen afwijzing.',
  'R-requote': 'Tot het antwoord kan een offerte worden herzien; alleen de nieuwste herziening kan worden beantwoord.',
  'R-no-show': 'Naar een toestel dat niet aankomt, wordt één keer gevraagd; daarna vervalt de aanmelding.',
  'R-information-silence': 'Om informatie die uitblijft, wordt nog één keer gevraagd; daarna vervalt de aanvraag.',
  'R-verification-silence': 'Een aanvraag waarop XMS dagenlang niet antwoordt, wacht op een medewerker.',
  'R-remorse-parked': 'Een bedenking waarvan de bestelling onbekend is, wacht eerst daarop en dan op een medewerker.',
  'R-lost': 'Een pakket dat te lang onderweg is, wacht op een medewerker.',
  'R-payment-silence':
    'Naar een aanvaarde offerte die onbetaald blijft, wordt één keer gevraagd; dan wacht zij op een medewerker.',
  'R-uncollected': 'Een toestel dat een winkelier niet ophaalt, wacht op een medewerker.',
  'R-other-device': 'Een ander toestel dan het aangemelde wacht op een medewerker.',
  'R-tv-size':
    'Een scherm van precies de grens geldt als klein; naar een onbekende grootte wordt gevraagd als die ertoe doet.',
  'R-lcd-no-fee':
    'Een niet-gedekt defect aan een LCD-paneel dat pas de inspectie vindt, kost alleen de fabrikant iets.',
  'R-swap-serial': 'Een omruil bewaart beide serienummers, en het nieuwe toestel de rest van de oude garantie.',
  'R-scooter-doa': 'De doos en de schroeven zijn een voorwaarde voor DOA en bedenking van een step.',
  'R-fault-description': 'Een reparatie of DOA-melding beschrijft het defect, bij een step met enige uitvoerigheid.',
  'R-onsite-costs':
    'Voorrijden buiten de garantie wordt aan de consument geoffreerd; de telefonische poging ervoor blijft voor de fabrikant.',
  'R-tv-remorse-shipping': 'Van de teruggave van een televisie betaalt de consument de heenweg.',
  'R-rate-card': 'Wat geen offerte noemt, komt van een gedateerde tarievenkaart per land en productlijn.',
  'R-vat': 'De btw is die van de dag van de offerte en de plaats van het werk, één keer afgerond over het nettototaal.',
  'R-tat':
    'De doorlooptijd is een gemiddelde over alle gevallen in werkdagen, zonder de dagen dat op consument of winkelier wordt gewacht.',
}

export const lawsInDutch: Readonly<Record<LawId, string>> = {
  'L-order-button': 'De knop waarmee een offerte wordt aanvaard, zegt dat dit tot betalen verplicht.',
  'L-start-now': 'Het werk begint alleen binnen de bedenktijd als de consument daar uitdrukkelijk om vraagt.',
  'L-confirmation': 'De e-mail na een aanvaarding bevat de hele overeenkomst.',
  'L-statutory':
    'Een weigering en een antwoord buiten de garantie zeggen dat de rechten van de consument tegenover de verkoper blijven.',
  'L-second-look': 'Wie wordt geweigerd of niet gedekt is, hoort waarom en kan een medewerker opnieuw laten kijken.',
  'L-withdrawal':
    'Van de overeenkomst van een aanvaarde offerte kan men 14 dagen lang afzien, tot de reparatie klaar is.',
  'L-dispute': 'Een afgewezen klacht noemt de instantie die in dat land geschillen behandelt.',
  'L-repair-extension': 'Na een reparatie onder garantie staat de verkoper 12 maanden langer voor het toestel in.',
  'L-battery':
    'Een toestel met een beschadigde accu krijgt geen gewoon label en wordt niet gewoon opgehaald voordat een medewerker keek.',
  'L-accessibility': 'De pagina’s voor consumenten zijn voor iedereen bruikbaar, en zeggen hoe.',
}
