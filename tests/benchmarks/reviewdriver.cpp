#include "tests/benchmarks/reviewdriver.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimer>

#include "tests/support/waiting.h"
#include "ui/commands/commandregistry.h"
#include "ui/review/reviewpage.h"
#include "ui/style/theme.h"

namespace galley::benchmarks {

namespace {

constexpr int decisions = 300;
constexpr int scrollSteps = 300;

/// Notes when a widget was painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget* widget) { widget->installEventFilter(this); }
    void expect() { m_isPainted = false; }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            QCoreApplication::sendEvent(watched, event);
            watched->installEventFilter(this);
            m_isPainted = true;
            return true;
        }
        return false;
    }

private:
    bool m_isPainted = false;
};

QAbstractItemView* queueView(QWidget& page)
{
    for (auto* view : page.findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 1000) {
            return view;
        }
    }
    return nullptr;
}

QList<double> keysToNext(QAbstractItemView& view)
{
    QList<double> samples;
    PaintWatch watch(view.viewport());
    QTimer alarm; // so that waiting for an event ends where none comes
    alarm.start(1000);
    for (int count = 0; count < decisions; ++count) {
        const QModelIndex before = view.currentIndex();
        watch.expect();
        QElapsedTimer timer;
        timer.start();
        const bool approve = count % 2 == 0;
        QKeyEvent press(QEvent::KeyPress, approve ? Qt::Key_A : Qt::Key_R, Qt::NoModifier, approve ? QStringLiteral("a") : QStringLiteral("r"));
        QWidget* focus = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &view;
        QKeyEvent override(QEvent::ShortcutOverride, press.key(), Qt::NoModifier, press.text());
        QCoreApplication::sendEvent(focus, &override);
        QCoreApplication::sendEvent(focus, &press);
        while ((view.currentIndex() == before || !watch.isPainted()) && timer.elapsed() < 5000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        }
        samples.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

QList<double> scrollFrames(QAbstractItemView& view)
{
    QList<double> samples;
    QScrollBar& bar = *view.verticalScrollBar();
    const int page = std::max(1, (bar.maximum() - bar.minimum()) / scrollSteps);
    for (int count = 0; count < scrollSteps; ++count) {
        QElapsedTimer timer;
        timer.start();
        bar.setValue(bar.value() + page);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        samples.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return samples;
}

}

namespace {

/// A review page with its queue open.
struct OpenPage {
    OpenPage(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project) : theme(*qApp), page(registry, nullptr)
    {
        page.resize(1366, 768);
        page.show();
        page.setWorkspace(workspace);
        page.openProject(project, QStringLiteral("Things"));
        page.activate();
        if (!tests::waitUntil([this] { return (view = queueView(page)) != nullptr; })) {
            qFatal("the queue did not open");
        }
        page.activateWindow();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
    }

    ui::Theme theme;
    ui::CommandRegistry registry;
    ui::ReviewPage page;
    QAbstractItemView* view = nullptr;
};

}

void visitQueue(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project)
{
    const OpenPage open(workspace, project);
    (void)scrollFrames(*open.view);
}

QList<Measurement> measureReview(const std::shared_ptr<app::Workspace>& workspace, const ProjectId& project, const QString& size)
{
    const OpenPage open(workspace, project);
    const QList<double> keys = keysToNext(*open.view);
    const QList<double> frames = scrollFrames(*open.view);
    const auto row = [&](const QString& name, double value, const QString& target) {
        return Measurement{name + size, value, QStringLiteral("ms"), 0, {}, target};
    };
    return {row(QStringLiteral("review/key_to_next_p50_"), Report::percentile(keys, 50), {}),
            row(QStringLiteral("review/key_to_next_p95_"), Report::percentile(keys, 95), QStringLiteral("<= 16")),
            row(QStringLiteral("review/key_to_next_p99_"), Report::percentile(keys, 99), QStringLiteral("<= 50")),
            row(QStringLiteral("review/scroll_frame_p99_"), Report::percentile(frames, 99), QStringLiteral("<= 17"))};
}

}
