"""What encoders write is accepted; what TEI forbids in words, and the schema can express, is refused."""

import pytest
import xmlschema
from lxml import etree

from teikit import bundled

HEADER = """<teiHeader><fileDesc>
  <titleStmt><title>A talk in Ashkelon</title></titleStmt>
  <publicationStmt><p>Not published.</p></publicationStmt>
  <sourceDesc>{source}</sourceDesc>
</fileDesc>{description}</teiHeader>"""


def document(
    body: str = "<p/>", source: str = "<p/>", description: str = "", after: str = ""
) -> etree._Element:
    header = HEADER.format(source=source, description=description)
    return etree.fromstring(
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0">{header}<text><body>{body}</body></text>{after}</TEI>',
        etree.XMLParser(recover=True, collect_ids=False),  # libxml2 reports bad identifiers while it parses
    )


def both_accept(schema: xmlschema.XMLSchema, tree: etree._Element) -> bool:
    verdict = bundled.libxml2_schema().validate(tree)
    assert verdict == schema.is_valid(tree), bundled.libxml2_schema().error_log
    return verdict


BODIES = (
    '<sp who="#lee"><speaker>Lee:</speaker><p>Good morning.</p><stage>(Laughter.)</stage></sp>',
    '<note type="speaker">Lee:</note><u who="#lee" xml:id="u1"><seg>Good <vocal><desc>laughs</desc></vocal> day.</seg></u>',
    '<p>Lee said <said who="#lee" direct="false" cert="medium">that he would not come</said>.</p>',
    '<p><date when="1917-11-06"><date calendar="#julian" when="1917-11-06" when-custom="1917-10-24">24 October</date>'
    " (6 November) 1917</date></p>",
    '<p><date when="1950" cert="low">c. 1950</date>, <time when="10:30:00">half past ten</time>, '
    '<date notBefore="1950-05-03" notAfter="1950-05-05">early in May</date></p>',
    '<p>See <bibl><idno type="archival">f. <idno type="fond">5</idno>, l. <idno type="list">3</idno></idno></bibl></p>',
    '<p><gap reason="illegible"><desc>illegible signature</desc></gap> <unclear cert="low">Lee?</unclear> '
    '<supplied resp="#translator">me</supplied> <note type="editorial">sic</note> '
    '<hi rend="bold" rendition="#double-bracket-open #double-bracket-close">x</hi></p>',
    '<p n="3">one</p><pb n="2"/><fw type="pageNum">(p. 2)</fw><p>two</p>',
    '<p>word<ref type="noteAnchor" target="#fn1">[1]</ref></p><note xml:id="fn1" n="1">Later struck out.</note>',
    '<opener><seg type="classification">TOP SECRET</seg><seg type="copy">Copy No. 3</seg>'
    '<note type="distribution"><list><item>Comrade Orlov</item></list></note>'
    '<dateline><placeName>Minsk</placeName>, <date when="1951-02-03">3 February 1951</date></dateline>'
    "<salute>Dear friend,</salute></opener><p>…</p><closer><salute>Yours</salute><signed>A. Orlov</signed></closer>"
    "<postscript><label>P.S.</label><p>More soon.</p></postscript>",
    "<div type='session'><head>First session</head><table><row role='label'><cell>Year</cell></row></table></div>",
    "<lg><l>One line</l><l part='I'>half</l></lg>",
    "<p><subst><del>red</del><add>blue</add></subst> <choice><sic>teh</sic><corr>the</corr></choice></p>",
    "<p><link target='#a #b'/> <delSpan spanTo='#end'/>gone<anchor xml:id='end'/></p>",
)

SOURCES = (
    "<msDesc><msIdentifier><country>Utopia</country><settlement>Amaurot</settlement><repository>SAU</repository>"
    '<idno type="archival">fond <idno type="fond">12</idno></idno><altIdentifier type="copy">'
    "<repository>NLX</repository><idno>7</idno></altIdentifier></msIdentifier>"
    '<msContents><msItem><locus from="16" to="42">p.16-42</locus><title>Talk</title></msItem></msContents></msDesc>',
    "<msDesc><msIdentifier><collection>Orlov papers</collection></msIdentifier></msDesc>",
    "<bibl>Collected letters, <biblScope unit='page' from='3' to='5'>3–5</biblScope></bibl>",
    "<recordingStmt><recording type='audio' dur='PT45M'><date when='1999-05-01'/></recording></recordingStmt>",
)

DESCRIPTIONS = (
    """<encodingDesc><editorialDecl><interpretation><p>Dates were found by a program.</p></interpretation></editorialDecl>
    <tagsDecl><rendition xml:id="double-bracket-open" scheme="css" scope="before">content: "[["</rendition></tagsDecl>
    <listPrefixDef><prefixDef ident="gnd" matchPattern="(.+)" replacementPattern="https://d-nb.info/gnd/$1"/></listPrefixDef>
    <appInfo><application ident="teikit" version="0.1.0"><label>teikit</label><ptr target="https://example.org"/>
    </application></appInfo></encodingDesc>""",
    """<profileDesc><abstract><p>A talk.</p></abstract><creation><date when="1960-07-24">24 July 1960</date></creation>
    <langUsage><language ident="ru-Latn">Russian</language></langUsage>
    <textClass><keywords><term type="genre">diary</term></keywords></textClass>
    <particDesc><listPerson><person xml:id="lee"><persName>Lee</persName><persName type="variant">Cde. Lee</persName>
    <idno type="VIAF">1</idno></person><personGrp xml:id="voices"><persName>A voice</persName></personGrp>
    <listRelation><relation name="spouse" active="#lee" passive="#voices"/></listRelation></listPerson></particDesc>
    <calendarDesc><calendar xml:id="julian"><p>Julian calendar</p></calendar></calendarDesc>
    <correspDesc><correspAction type="sent"><persName ref="#lee">Lee</persName><date when="1960"/></correspAction>
    </correspDesc></profileDesc>
    <revisionDesc><change when="2024-01-01" who="#ed">Proof-read</change></revisionDesc>""",
)

REFUSED_BODIES = {
    "a substitution without an addition": "<p><subst><del>red</del></subst></p>",
    "a substitution without a deletion": "<p><subst><add>blue</add></subst></p>",
    "a link with one end": "<p><link target='#a'/></p>",
    "a stanza without a line": "<lg><stage>He goes.</stage></lg>",
    "a sentence within a sentence": "<p><s>One <s>two</s></s></p>",
    "a paragraph within a paragraph": "<p>One <p>two</p></p>",
    "one alternative alone": "<p><choice><sic>teh</sic></choice></p>",
    "a pointer to nowhere": "<p><ptr/></p>",
    "an impossible date": "<p><date when='1960-06-31'>31 June</date></p>",
    "a leap day before the common era": "<p><date when='-0004-02-29'/></p>",
    "a date with words": "<p><date when='1960, July'/></p>",
    "a second identifier of the same name": "<p xml:id='a'/><p xml:id='a'/>",
    "an identifier that is no name": "<p xml:id='1a'/>",
    "a pointer with a blank in a URI": "<p><ref target='&lt;x&gt;'>x</ref></p>",
    "a deletion that never ends": "<p><delSpan/></p>",
    "a turn in which nothing is said": "<sp><speaker>Lee:</speaker></sp>",
    "a language tag that is none": "<p xml:lang='en_GB'/>",
    "a certainty in words of one's own": "<p cert='certain'/>",
    "a division after loose text": "<div><head/></div><p/>",
    "a change of voice to nothing": "<u><shift feature='loud'/></u>",
}

REFUSED_SOURCES = {
    "an archival unit kept nowhere": "<msDesc><msIdentifier><idno>7</idno></msIdentifier></msDesc>",
    "the parts from narrow to broad": "<msDesc><msIdentifier><repository>SAU</repository><country>Utopia</country>"
    "</msIdentifier></msDesc>",
    "a second copy without a number": "<msDesc><msIdentifier><repository>SAU</repository><altIdentifier>"
    "<repository>NLX</repository></altIdentifier></msIdentifier></msDesc>",
    "two physical descriptions": "<msDesc><msIdentifier><repository>SAU</repository></msIdentifier>"
    "<physDesc/><physDesc/></msDesc>",
}


@pytest.mark.parametrize("body", BODIES)
def test_text(body: str, schema: xmlschema.XMLSchema) -> None:
    assert both_accept(schema, document(body)), bundled.libxml2_schema().error_log


@pytest.mark.parametrize("source", SOURCES)
def test_source(source: str, schema: xmlschema.XMLSchema) -> None:
    assert both_accept(schema, document(source=source)), bundled.libxml2_schema().error_log


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_description(description: str, schema: xmlschema.XMLSchema) -> None:
    assert both_accept(schema, document(description=description)), bundled.libxml2_schema().error_log


@pytest.mark.parametrize("body", REFUSED_BODIES.values(), ids=REFUSED_BODIES)
def test_text_refused(body: str, schema: xmlschema.XMLSchema) -> None:
    assert not both_accept(schema, document(body))


@pytest.mark.parametrize("source", REFUSED_SOURCES.values(), ids=REFUSED_SOURCES)
def test_source_refused(source: str, schema: xmlschema.XMLSchema) -> None:
    assert not both_accept(schema, document(source=source))


def test_only_a_document_is_a_document(schema: xmlschema.XMLSchema) -> None:
    assert not both_accept(schema, etree.fromstring('<p xmlns="http://www.tei-c.org/ns/1.0">One</p>'))
