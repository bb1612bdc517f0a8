#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <cstdio>

#include "tests/support/testserver.h"

using namespace galley;
using namespace galley::tests;

/// Holds the routing table of a whole server against the contract. The operations that it does not answer stand in
/// tests/data/wire/not_implemented.txt, one to a line, and nowhere else: whoever implements one takes its line out.
class TestContractCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsMissingIsListed();
    void whatIsListedIsMissing();
    void nothingIsAnsweredBesidesTheContract();
    void refusesWhatIsMissing();
    void countsOperations();

private:
    TestServer m_server;
    QSet<QString> m_contract;
    QSet<QString> m_answered;
    QSet<QString> m_listed;
};

namespace {

const QString interface = QStringLiteral("/api/v1/");

QByteArray readSource(const QString& path)
{
    QFile file(qEnvironmentVariable("GALLEY_SOURCE_DIR") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList sorted(const QSet<QString>& set)
{
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

/// Its members as lines, so that a failure names every one of them.
QString lines(const QSet<QString>& set)
{
    return sorted(set).join(u'\n');
}

}

void TestContractCoverage::initTestCase()
{
    const QJsonObject paths =
        QJsonDocument::fromJson(readSource(QStringLiteral("/models/wire/openapi.json"))).object().value(QStringLiteral("paths")).toObject();
    for (const QString& path : paths.keys()) {
        for (const QString& verb : paths.value(path).toObject().keys()) {
            m_contract.insert(verb.toUpper() + u' ' + path);
        }
    }
    const QStringList routes = m_server.server->routes();
    m_answered = QSet<QString>(routes.begin(), routes.end());
    for (const QByteArray& line : readSource(QStringLiteral("/tests/data/wire/not_implemented.txt")).split('\n')) {
        if (const QString operation = QString::fromUtf8(line).trimmed(); !operation.isEmpty()) {
            QVERIFY2(!m_listed.contains(operation), qPrintable(operation + QStringLiteral(" is listed twice")));
            m_listed.insert(operation);
        }
    }
    QVERIFY(!m_contract.isEmpty() && !m_answered.isEmpty());
}

void TestContractCoverage::whatIsMissingIsListed()
{
    QSet<QString> missing;
    for (const QString& operation : std::as_const(m_contract)) {
        if (operation.section(u' ', 1).startsWith(interface) && !m_answered.contains(operation) && !m_listed.contains(operation)) {
            missing.insert(operation);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("neither answered nor listed:\n") + lines(missing)));
}

void TestContractCoverage::whatIsListedIsMissing()
{
    QVERIFY2(!m_listed.intersects(m_answered), qPrintable(QStringLiteral("listed, but answered:\n") + lines(m_listed & m_answered)));
    QVERIFY2(m_contract.contains(m_listed), qPrintable(QStringLiteral("listed, but not in the contract:\n") + lines(m_listed - m_contract)));
}

void TestContractCoverage::nothingIsAnsweredBesidesTheContract()
{
    QVERIFY2(m_contract.contains(m_answered), qPrintable(QStringLiteral("answered, but not in the contract:\n") + lines(m_answered - m_contract)));
}

void TestContractCoverage::refusesWhatIsMissing()
{
    static const QRegularExpression parameter(QStringLiteral("\\{[^}]*\\}"));
    for (const QString& operation : sorted(m_listed)) {
        const QString path = operation.section(u' ', 1).replace(parameter, QStringLiteral("00000000-0000-0000-0000-000000000000"));
        const HttpAnswer answer = m_server.client->send(operation.section(u' ', 0, 0).toLatin1(), path);
        QVERIFY2(answer.status == 404 || answer.status == 405, qPrintable(operation + u' ' + QString::number(answer.status)));
    }
}

void TestContractCoverage::countsOperations()
{
    const auto inInterface = [](const QSet<QString>& operations) {
        return std::count_if(
            operations.begin(), operations.end(), [](const QString& operation) { return operation.section(u' ', 1).startsWith(interface); });
    };
    std::printf(
        "%d of %d operations implemented\n", static_cast<int>(inInterface(m_contract & m_answered)), static_cast<int>(inInterface(m_contract)));
    std::fflush(stdout);
    QCOMPARE(inInterface(m_contract & m_answered) + m_listed.size(), inInterface(m_contract));
}

QTEST_GUILESS_MAIN(TestContractCoverage)
#include "tst_contractcoverage.moc"
