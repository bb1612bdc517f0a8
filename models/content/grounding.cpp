#include "models/content/grounding.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

#include "models/content/html.h"
#include "models/content/quantity.h"
#include "models/content/vocabulary.h"

namespace galley::content {

namespace {

/// How far from a value its name is looked for ("height: 30 cm", "30 cm high").
constexpr qsizetype labelReach = 48;

bool isNo(const QString& value)
{
    const Notion* notion = Vocabulary::shared().exact(value, WordKind::Value);
    return (notion && notion->id == QLatin1String("no")) || value == QLatin1String("0");
}

/// "no plastic", "ohne Plastik", "plastic-free".
bool isNegated(QStringView text, const QList<TextWord>& words, const WordMatch& match)
{
    static const QSet<QString> before = {QStringLiteral("no"),
                                         QStringLiteral("not"),
                                         QStringLiteral("without"),
                                         QStringLiteral("nicht"),
                                         QStringLiteral("kein"),
                                         QStringLiteral("keine"),
                                         QStringLiteral("keinen"),
                                         QStringLiteral("ohne"),
                                         QStringLiteral("sans"),
                                         QStringLiteral("pas"),
                                         QStringLiteral("non"),
                                         QStringLiteral("sin"),
                                         QStringLiteral("never"),
                                         QStringLiteral("aucun")};
    static const QSet<QString> after = {QStringLiteral("free"), QStringLiteral("frei"), QStringLiteral("freie"), QStringLiteral("freies")};
    qsizetype first = 0;
    while (first < words.size() && words[first].start < match.start) {
        ++first;
    }
    for (qsizetype i = std::max<qsizetype>(0, first - 2); i < first; ++i) {
        // A negation ends with its sentence or clause.
        const QStringView between = text.mid(words[i].start, match.start - words[i].start);
        const bool sameClause = std::none_of(between.begin(), between.end(), [](QChar c) { return QStringView(u".,:;!?\n").indexOf(c) >= 0; });
        if (sameClause && before.contains(words[i].lower)) {
            return true;
        }
    }
    qsizetype next = first;
    while (next < words.size() && words[next].start < match.start + match.length) {
        ++next;
    }
    return next < words.size() && after.contains(words[next].lower) && words[next].start - match.start - match.length <= 1;
}

struct NotionProof {
    QString path;
    QString value;
    FactRole role = FactRole::Attribute;
    bool negated = false;
    const Notion* label = nullptr; ///< what the attribute is called, where that is known
    const Notion* notion = nullptr;
    bool direct = false; ///< the notion itself, not one that it is as well
};

struct QuantityProof {
    QString path;
    FactRole role = FactRole::Attribute;
    const Notion* label = nullptr;
    Quantity quantity;
    QString shown;
};

}

/// All that the source data proves, looked up by what is claimed.
class Evidence
{
public:
    explicit Evidence(const QList<Fact>& facts)
    {
        for (const Fact& fact : facts) {
            addFact(fact);
        }
    }

    [[nodiscard]] QList<NotionProof> proofsOf(WordKind kind, const QString& id) const { return m_notions.value({int(kind), id}); }
    [[nodiscard]] const QList<NotionProof>& statedOf(WordKind kind) const
    {
        static const QList<NotionProof> none;
        const auto found = m_stated.constFind(int(kind));
        return found == m_stated.constEnd() ? none : *found;
    }
    [[nodiscard]] const QList<QuantityProof>& quantities() const { return m_quantities; }
    [[nodiscard]] QString pathOfCode(const QString& code) const { return m_codes.value(code); }
    [[nodiscard]] const QList<std::pair<QString, QString>>& ratings() const { return m_ratings; } ///< ("IPX4", path)
    [[nodiscard]] const QList<std::pair<QString, QString>>& sizes() const { return m_sizes; }
    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] bool hasColourAttribute() const { return m_hasColourAttribute; }

private:
    void addFact(const Fact& fact)
    {
        if (fact.role == FactRole::Name || fact.role == FactRole::Brand) {
            m_names += fact.value;
        }
        if (fact.role == FactRole::Technical) {
            return;
        }
        addCodes(fact);
        if (fact.role == FactRole::Identifier || fact.role == FactRole::Brand) {
            return;
        }
        const Notion* label = fact.role == FactRole::Attribute ? Vocabulary::shared().exact(bareLabel(fact.label), WordKind::Label) : nullptr;
        addQuantities(fact, label);
        if (fact.role == FactRole::Price) {
            return;
        }
        addNotions(fact, fact.value, label, false);
        if (fact.role == FactRole::Attribute) {
            addNotions(fact, fact.label, label, isNo(fact.value));
            addSizes(fact, label);
        }
    }

    static QString bareLabel(const QString& label)
    {
        const qsizetype open = label.indexOf(u'(');
        QString bare = open > 0 ? label.left(open).trimmed() : label;
        if (const qsizetype underscore = bare.lastIndexOf(u'_'); underscore > 0 && unitOfLabel(bare)) {
            bare.truncate(underscore);
        }
        return bare;
    }

    void addCodes(const Fact& fact)
    {
        static const QRegularExpression code(QStringLiteral("[A-Za-z]+[-/ ]?\\d[A-Za-z0-9]*(?:[-/.][A-Za-z0-9]+)*"));
        static const QRegularExpression rating(QStringLiteral("\\bIP[X\\d]\\d?\\b"));
        for (auto it = code.globalMatch(fact.value); it.hasNext();) {
            m_codes.insert(plainCode(it.next().captured()), fact.path);
        }
        for (auto it = rating.globalMatch(fact.value); it.hasNext();) {
            m_ratings.append({it.next().captured(), fact.path});
        }
    }

public:
    static QString plainCode(const QString& code)
    {
        QString plain;
        for (const QChar c : code) {
            if (c.isLetterOrNumber()) {
                plain += c.toLower();
            }
        }
        return plain;
    }

private:
    void addQuantities(const Fact& fact, const Notion* label)
    {
        const std::optional<Unit> labelUnit = unitOfLabel(fact.label);
        QList<Quantity> found = quantitiesOf(fact.value, std::nullopt);
        for (Quantity& quantity : found) {
            if (!quantity.hasUnit && labelUnit) {
                quantity.unit = *labelUnit;
                quantity.hasUnit = true;
            }
            if (!quantity.hasUnit && fact.role == FactRole::Price) {
                quantity.unit.dimension = Dimension::Money;
                quantity.hasUnit = true;
            }
            QString shown = fact.value.mid(quantity.start, quantity.length);
            if (quantity.hasUnit && quantity.length == quantity.numberLength) {
                shown += u' ' + quantity.unit.symbol;
            }
            m_quantities.append({fact.path, fact.role, label, quantity, shown});
        }
    }

    void addNotions(const Fact& fact, const QString& text, const Notion* label, bool denied)
    {
        const Vocabulary& vocabulary = Vocabulary::shared();
        const QList<TextWord> words = wordsOf(text);
        const QList<WordMatch> matches = vocabulary.find(words, std::nullopt);
        for (const WordMatch& match : matches) {
            for (const Notion* notion : match.notions) {
                NotionProof proof{fact.path, fact.value, fact.role, denied || isNegated(text, words, match), label, notion, true};
                const QStringList lineage = vocabulary.lineage(*notion);
                for (const QString& id : lineage) {
                    m_notions[{int(notion->kind), id}] += proof;
                    proof.direct = false;
                }
                proof.direct = true;
                if (fact.role == FactRole::Attribute) {
                    m_stated[int(notion->kind)] += proof;
                }
                if (fact.role == FactRole::Attribute && notion->kind == WordKind::Colour && label && label->id == QLatin1String("colour")) {
                    m_hasColourAttribute = true;
                }
            }
        }
    }

    void addSizes(const Fact& fact, const Notion* label)
    {
        static const QRegularExpression size(QStringLiteral("(?<![\\w-])(?:[2-6]?X{0,3}[SL]|M)(?![\\w-])"));
        for (auto it = size.globalMatch(fact.value); it.hasNext();) {
            const QString text = it.next().captured();
            if (text.size() > 1 || (label && label->id == QLatin1String("size"))) {
                m_sizes.append({text, fact.path});
            }
        }
    }

    QHash<std::pair<int, QString>, QList<NotionProof>> m_notions;
    QHash<int, QList<NotionProof>> m_stated;
    QList<QuantityProof> m_quantities;
    QHash<QString, QString> m_codes;
    QList<std::pair<QString, QString>> m_ratings;
    QList<std::pair<QString, QString>> m_sizes;
    QStringList m_names;
    bool m_hasColourAttribute = false;
};

namespace {

bool isImperial(const Unit& unit)
{
    return !unit.metric;
}

/// Equal in the base unit. Between metric and imperial two per cent are allowed: nobody writes 3.937 inches.
bool sameValue(const Quantity& first, const Quantity& second)
{
    const bool converted = isImperial(first.unit) != isImperial(second.unit);
    const double tolerance = converted ? 0.02 : 1e-6;
    for (qsizetype i = 0; i < first.readings.size(); ++i) {
        for (qsizetype k = 0; k < second.readings.size(); ++k) {
            const double a = first.baseValue(i);
            const double b = second.baseValue(k);
            if (std::abs(a - b) <= tolerance * std::max({std::abs(a), std::abs(b), 1e-9})) {
                return true;
            }
        }
    }
    return false;
}

bool sameNumber(const Quantity& first, const Quantity& second)
{
    return std::any_of(first.readings.begin(), first.readings.end(), [&](double a) {
        return std::any_of(second.readings.begin(), second.readings.end(), [&](double b) { return std::abs(a - b) < 1e-9; });
    });
}

/// "Pieces: 2" proves two pieces, not two metres. A bare number under another name may well be a measure.
bool isCount(const Notion* label)
{
    static const QSet<QString> counts = {QStringLiteral("pieces"),
                                         QStringLiteral("persons"),
                                         QStringLiteral("compartments"),
                                         QStringLiteral("layers"),
                                         QStringLiteral("speed settings"),
                                         QStringLiteral("temperature settings"),
                                         QStringLiteral("thread count")};
    return label && counts.contains(label->id);
}

class ClaimReader
{
public:
    ClaimReader(const VisibleText& visible, std::optional<Language> language, const Evidence& evidence)
        : m_visible(visible), m_language(language), m_evidence(evidence), m_words(wordsOf(visible.text))
    {
    }

    QList<Claim> read()
    {
        maskNames();
        readCodes();
        readQuantities();
        readSizes();
        readNotions();
        std::stable_sort(m_claims.begin(), m_claims.end(), [](const Claim& a, const Claim& b) { return a.start < b.start; });
        return std::move(m_claims);
    }

private:
    struct Range {
        qsizetype start;
        qsizetype end;
    };

    /// The product's own name proves itself wherever it stands.
    void maskNames()
    {
        for (const QString& name : m_evidence.names()) {
            if (name.size() < 3) {
                continue;
            }
            for (qsizetype at = m_visible.text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
                 at = m_visible.text.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
                m_masked.append({at, at + name.size()});
            }
        }
    }

    [[nodiscard]] bool isMasked(qsizetype start, qsizetype length) const
    {
        return std::any_of(m_masked.begin(), m_masked.end(), [&](const Range& range) { return start < range.end && start + length > range.start; });
    }

    Claim claimAt(ClaimKind kind, qsizetype start, qsizetype length, QString normalised) const
    {
        const VisibleText::Span span = m_visible.sourceSpan(start, length);
        Claim claim;
        claim.kind = kind;
        claim.start = span.start;
        claim.length = span.length;
        claim.text = m_visible.text.mid(start, length);
        claim.normalised = std::move(normalised);
        return claim;
    }

    void contradict(Claim& claim, const QString& path, const QString& value, std::optional<QString> patch, qsizetype start, qsizetype length)
    {
        claim.contradictedBy = path;
        claim.contradiction = value;
        if (patch && m_visible.isPlain(start, length)) {
            claim.patch = std::move(patch);
        }
    }

    // Codes ------------------------------------------------------------------------------------------------------------------------

    void readCodes()
    {
        static const QRegularExpression code(
            QStringLiteral("(?<![\\w-])(?:(?:EN|ISO|DIN|DIN EN|EN ISO)[ -]\\d+(?:[-:]\\d+)*|[A-Za-z]{1,6}-?\\d[A-Za-z0-9]*)(?![\\w])"));
        static const QSet<QString> harmless = {QStringLiteral("co2"), QStringLiteral("h2o"), QStringLiteral("mp3"), QStringLiteral("b2b")};
        for (auto it = code.globalMatch(m_visible.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const qsizetype start = match.capturedStart();
            const qsizetype length = match.capturedLength();
            const QString plain = Evidence::plainCode(match.captured());
            // "x30" in "20x30" is no code; "à10" and "von10" are slips with a number of their own.
            const bool isSlip = match.captured().front().isLower() && !match.captured().contains(u'-');
            if (isMasked(start, length) || harmless.contains(plain) || isSlip) {
                continue;
            }
            const bool isRating = plain.startsWith(QLatin1String("ip"));
            const bool isNorm =
                plain.startsWith(QLatin1String("en")) || plain.startsWith(QLatin1String("iso")) || plain.startsWith(QLatin1String("din"));
            Claim claim = claimAt(isRating || isNorm ? ClaimKind::Certificate : ClaimKind::Number, start, length, match.captured().toUpper());
            if (const QString path = m_evidence.pathOfCode(plain); !path.isEmpty()) {
                claim.provenBy = path;
            } else if (isRating && m_evidence.ratings().size() == 1) {
                const auto& [rating, path2] = m_evidence.ratings().first();
                contradict(claim, path2, rating, rating, start, length);
            }
            m_masked.append({start, start + length});
            m_claims += claim;
        }
    }

    // Quantities -------------------------------------------------------------------------------------------------------------------

    void readQuantities()
    {
        const QList<Quantity> quantities = quantitiesOf(m_visible.text, m_language);
        for (const Quantity& quantity : quantities) {
            if (!isMasked(quantity.start, quantity.length)) {
                readQuantity(quantity);
            }
        }
    }

    [[nodiscard]] QString normalised(const Quantity& quantity) const
    {
        const QString number = formatNumber(quantity.readings.first(), Language::English);
        return quantity.hasUnit ? QString(number + u' ' + quantity.unit.symbol) : number;
    }

    void readQuantity(const Quantity& quantity)
    {
        Claim claim = claimAt(ClaimKind::Number, quantity.start, quantity.length, normalised(quantity));
        const QuantityProof* otherUnit = nullptr;
        for (const QuantityProof& proof : m_evidence.quantities()) {
            const bool bareClaim = !quantity.hasUnit || quantity.unitFromNeighbour;
            const bool sameDimension = quantity.hasUnit && proof.quantity.hasUnit && quantity.unit.dimension == proof.quantity.unit.dimension;
            const bool loose = (bareClaim || (!proof.quantity.hasUnit && !isCount(proof.label))) && sameNumber(quantity, proof.quantity)
                && !(proof.quantity.hasUnit && proof.quantity.unit.dimension == Dimension::Money);
            if ((sameDimension && sameValue(quantity, proof.quantity)) || loose) {
                claim.provenBy = proof.path;
                break;
            }
            if (!otherUnit && quantity.hasUnit && proof.quantity.hasUnit && proof.role != FactRole::Price && sameNumber(quantity, proof.quantity)) {
                otherUnit = &proof;
            }
        }
        if (!claim.provenBy) {
            findContradiction(claim, quantity, otherUnit);
        }
        m_claims += claim;
    }

    void findContradiction(Claim& claim, const Quantity& quantity, const QuantityProof* otherUnit)
    {
        if (otherUnit) {
            claim.kind = ClaimKind::Unit;
            const Quantity& right = otherUnit->quantity;
            QString patch = m_visible.text.mid(quantity.start, quantity.numberLength) + QChar(0xa0) + right.unit.symbol;
            contradict(claim, otherUnit->path, otherUnit->shown, patch, quantity.start, quantity.length);
            return;
        }
        const QList<const Notion*> labels = labelsNear(quantity.start, quantity.length);
        QList<const QuantityProof*> candidates;
        QList<const QuantityProof*> named;
        for (const QuantityProof& proof : m_evidence.quantities()) {
            const bool comparable = proof.role == FactRole::Attribute && proof.quantity.hasUnit == quantity.hasUnit
                && proof.quantity.unit.dimension == quantity.unit.dimension;
            if (comparable) {
                candidates += &proof;
                if (proof.label && labels.contains(proof.label)) {
                    named += &proof;
                }
            }
        }
        // A count is only held against an attribute whose name stands beside it; a measure also against the only one of its kind.
        const QuantityProof* chosen = named.size() == 1 ? named.first() : candidates.size() == 1 && quantity.hasUnit ? candidates.first() : nullptr;
        if (chosen) {
            contradict(claim, chosen->path, chosen->shown, patchFor(quantity, *chosen), quantity.start, quantity.length);
        }
    }

    /// The right value in the unit of the text; nothing where it has no short form in it.
    [[nodiscard]] std::optional<QString> patchFor(const Quantity& quantity, const QuantityProof& proof) const
    {
        if (quantity.inWords || quantity.unitFromNeighbour) {
            return std::nullopt;
        }
        const double base = proof.quantity.baseValue(0);
        const double value = quantity.hasUnit ? (base - quantity.unit.offset) / quantity.unit.factor : proof.quantity.readings.first();
        if (std::abs(value * 1000 - std::round(value * 1000)) > 1e-6) {
            return std::nullopt;
        }
        const QString tail = m_visible.text.mid(quantity.start + quantity.numberLength, quantity.length - quantity.numberLength);
        return QString(formatNumber(value, m_language.value_or(Language::English)) + tail);
    }

    /// The attribute names that stand near a place, in the same sentence.
    [[nodiscard]] QList<const Notion*> labelsNear(qsizetype start, qsizetype length) const
    {
        qsizetype from = std::max<qsizetype>(0, start - labelReach);
        qsizetype to = std::min(m_visible.text.size(), start + length + labelReach);
        for (qsizetype i = from; i < start; ++i) {
            if (m_visible.text[i] == u'\n' || (m_visible.text[i] == u'.' && i + 1 < start && m_visible.text[i + 1] == u' ')) {
                from = i + 1;
            }
        }
        for (qsizetype i = start + length; i < to; ++i) {
            if (m_visible.text[i] == u'\n' || m_visible.text[i] == u',' || m_visible.text[i] == u'.') {
                to = i;
            }
        }
        QList<const Notion*> labels;
        const QList<WordMatch> matches = Vocabulary::shared().find(wordsOf(QStringView(m_visible.text).mid(from, to - from)), m_language);
        for (const WordMatch& match : matches) {
            for (const Notion* notion : match.notions) {
                if (notion->kind == WordKind::Label) {
                    labels += notion;
                }
            }
        }
        return labels;
    }

    // Sizes ------------------------------------------------------------------------------------------------------------------------

    void readSizes()
    {
        static const QRegularExpression size(
            QString::fromUtf8("(?:\\b(?:size|sizes|größe|größen|taille|tailles|talla|tallas)\\s+)?(?<![\\w-])([2-6]?X{0,3}[SL]|M)(?![\\w-])"),
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        for (auto it = size.globalMatch(m_visible.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString text = match.captured(1);
            const bool named = match.capturedStart() != match.capturedStart(1);
            const qsizetype start = match.capturedStart(1);
            if (text != text.toUpper() || (!named && text.size() < 2) || isMasked(start, text.size())) {
                continue;
            }
            Claim claim = claimAt(ClaimKind::Size, start, text.size(), text);
            for (const auto& [known, path] : m_evidence.sizes()) {
                if (known == text) {
                    claim.provenBy = path;
                }
            }
            if (!claim.provenBy && !m_evidence.sizes().isEmpty()) {
                const auto& [known, path] = m_evidence.sizes().first();
                contradict(claim, path, known, m_evidence.sizes().size() == 1 ? std::optional(known) : std::nullopt, start, text.size());
            }
            m_claims += claim;
        }
    }

    // Words ------------------------------------------------------------------------------------------------------------------------

    static std::optional<ClaimKind> claimKindOf(WordKind kind)
    {
        switch (kind) {
        case WordKind::Colour:
            return ClaimKind::Colour;
        case WordKind::Material:
            return ClaimKind::Material;
        case WordKind::Certificate:
            return ClaimKind::Certificate;
        case WordKind::Feature:
            return ClaimKind::Feature;
        default:
            return std::nullopt;
        }
    }

    void readNotions()
    {
        const QList<WordMatch> matches = Vocabulary::shared().find(m_words, m_language);
        for (const WordMatch& match : matches) {
            const Notion* first = nullptr;
            bool otherMeaning = false;
            for (const Notion* notion : match.notions) {
                const bool isClaim = claimKindOf(notion->kind).has_value();
                first = first || !isClaim ? first : notion;
                otherMeaning = otherMeaning || !isClaim;
            }
            if (!first || isMasked(match.start, match.length)) {
                continue;
            }
            // A word that is also a label or a value ("waterproof") is a claim all the same; a word of other trades only in context.
            if (match.needsContext && !hasContext(match)) {
                continue;
            }
            readNotion(match, *first);
        }
    }

    /// "in olive", "made of stone", "colour: sand".
    [[nodiscard]] bool hasContext(const WordMatch& match) const
    {
        static const QSet<QString> markers = [] {
            const QStringList list = QString::fromUtf8("in of from made colour color colours coloured finish shade aus farbe farbton farben ton en "
                                                       "couleur coloris teinte color colores tono material matière matériau")
                                         .split(u' ', Qt::SkipEmptyParts);
            return QSet<QString>(list.begin(), list.end());
        }();
        qsizetype index = 0;
        while (index < m_words.size() && m_words[index].start < match.start) {
            ++index;
        }
        return (index >= 1 && markers.contains(m_words[index - 1].lower))
            || (index >= 2 && markers.contains(m_words[index - 2].lower) && m_words[index - 1].length <= 5
                && markers.contains(m_words[index - 1].lower));
    }

    void readNotion(const WordMatch& match, const Notion& notion)
    {
        const bool negated = isNegated(m_visible.text, m_words, match) && notion.kind != WordKind::Certificate;
        Claim claim = claimAt(*claimKindOf(notion.kind), match.start, match.length, negated ? QString(QStringLiteral("no ") + notion.id) : notion.id);
        const NotionProof* denial = nullptr;
        QList<NotionProof> proofs;
        for (const Notion* meaning : match.notions) {
            if (claimKindOf(meaning->kind)) {
                proofs += m_evidence.proofsOf(meaning->kind, meaning->id);
            }
        }
        for (const NotionProof& proof : proofs) {
            const bool nameOnly = proof.role == FactRole::Name && notion.kind == WordKind::Colour && m_evidence.hasColourAttribute();
            if (nameOnly) {
                continue;
            }
            if (proof.negated == negated) {
                claim.provenBy = proof.path;
                break;
            }
            denial = &proof;
        }
        if (!claim.provenBy) {
            findContradiction(claim, match, notion, denial, negated);
        }
        m_claims += claim;
    }

    void findContradiction(Claim& claim, const WordMatch& match, const Notion& notion, const NotionProof* denial, bool negated)
    {
        if (denial) {
            contradict(claim, denial->path, denial->value, std::nullopt, match.start, match.length);
            return;
        }
        if (negated || notion.kind == WordKind::Feature || notion.kind == WordKind::Certificate) {
            return;
        }
        const QList<NotionProof>& stated = m_evidence.statedOf(notion.kind);
        const QList<const Notion*> labels = labelsNear(match.start, match.length);
        QList<NotionProof> named;
        QList<NotionProof> main;
        for (const NotionProof& proof : stated) {
            const bool isMain = proof.label && (proof.label->id == QLatin1String("colour") || proof.label->id == QLatin1String("material"));
            if (proof.label && labels.contains(proof.label) && !isMain) {
                named += proof;
            }
            if (isMain) {
                main += proof;
            }
        }
        const QList<NotionProof>& candidates = !named.isEmpty() ? named : !main.isEmpty() ? main : stated;
        if (candidates.isEmpty()) {
            return;
        }
        const bool single =
            std::all_of(candidates.begin(), candidates.end(), [&](const NotionProof& proof) { return proof.notion == candidates.first().notion; });
        contradict(claim,
                   candidates.first().path,
                   candidates.first().value,
                   single && !match.compound ? std::optional(wordFor(*candidates.first().notion, match, notion)) : std::nullopt,
                   match.start,
                   match.length);
    }

    /// The right word in the form that the wrong one had.
    [[nodiscard]] QString wordFor(const Notion& right, const WordMatch& match, const Notion& wrong) const
    {
        const Language language = m_language.value_or(Language::English);
        const QStringList& forms = right.forms[size_t(language)];
        const bool sameForms = forms.size() == wrong.forms[size_t(language)].size() && language != Language::English && language != Language::German;
        QString word = sameForms ? forms.value(match.formIndex) : right.form(language);
        if (!match.ending.isEmpty() && Vocabulary::shared().inflects(right)) {
            word += word.endsWith(u'e') && match.ending.startsWith(u'e') ? match.ending.mid(1) : match.ending;
        }
        const QChar first = m_visible.text[match.start];
        const bool sentenceStart = match.start == 0 || m_visible.text[match.start - 1] == u'\n'
            || (match.start > 1 && QStringView(u".!?").indexOf(m_visible.text[match.start - 2]) >= 0);
        if (first.isUpper() && (sentenceStart || language != Language::German) && !word.isEmpty()) {
            word[0] = word[0].toUpper();
        }
        return word;
    }

    const VisibleText& m_visible;
    std::optional<Language> m_language;
    const Evidence& m_evidence;
    QList<TextWord> m_words;
    QList<Range> m_masked;
    QList<Claim> m_claims;
};

}

QString claimKindName(ClaimKind kind)
{
    switch (kind) {
    case ClaimKind::Number:
        return QStringLiteral("number");
    case ClaimKind::Unit:
        return QStringLiteral("unit");
    case ClaimKind::Material:
        return QStringLiteral("material");
    case ClaimKind::Colour:
        return QStringLiteral("colour");
    case ClaimKind::Size:
        return QStringLiteral("size");
    case ClaimKind::Certificate:
        return QStringLiteral("certificate");
    case ClaimKind::Feature:
        return QStringLiteral("feature");
    }
    return {};
}

QList<Claim> extractClaims(const QString& text, bool isHtml, std::optional<Language> language, const QList<Fact>& facts)
{
    return ClaimTracer(facts).claims(text, isHtml, language);
}

ClaimTracer::ClaimTracer(const QList<Fact>& facts) : m_evidence(std::make_shared<const Evidence>(facts)) {}

QList<Claim> ClaimTracer::claims(const QString& text, bool isHtml, std::optional<Language> language) const
{
    const VisibleText visible = isHtml ? visibleText(text) : plainVisibleText(text);
    return ClaimReader(visible, language, *m_evidence).read();
}

QList<Finding> groundingFindings(const QString& field, const QList<Claim>& claims)
{
    QList<Finding> findings;
    for (const Claim& claim : claims) {
        if (claim.provenBy) {
            continue;
        }
        const QString rule = QStringLiteral("grounding.") + claimKindName(claim.kind);
        const auto severity = claim.kind == ClaimKind::Feature && !claim.contradictedBy ? Finding::Severity::Warning : Finding::Severity::Error;
        Finding finding = claim.contradictedBy
            ? makeFinding(rule,
                          field,
                          claim.start,
                          claim.length,
                          severity,
                          rule + QStringLiteral(".contradicted"),
                          {claim.text, claim.contradiction, *claim.contradictedBy})
            : makeFinding(rule, field, claim.start, claim.length, severity, rule + QStringLiteral(".unproven"), {claim.text});
        finding.patch = claim.patch;
        finding.evidence = claim.contradictedBy;
        findings += finding;
    }
    return findings;
}

}
