#include <QCoreApplication>

#include "backend/commands.h"

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("galleyd"));
    return galley::backend::runCommand(QCoreApplication::arguments().mid(1));
}
