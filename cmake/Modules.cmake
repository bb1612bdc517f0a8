# galley_module(NAME folder [FOLDERS sub...] [PRECOMPILED target] LINKS libs...): a static library of all sources in one folder (not below
# it, unless FOLDERS names them), with the precompiled header of a target. Headers are found from the repository root alone.
function(galley_module name)
    cmake_parse_arguments(ARG "NO_QT" "PRECOMPILED" "FOLDERS;LINKS" ${ARGN})
    set(patterns "*.cpp" "*.h")
    foreach(folder IN LISTS ARG_FOLDERS)
        list(APPEND patterns "${folder}/*.cpp" "${folder}/*.h")
    endforeach()
    file(GLOB sources CONFIGURE_DEPENDS ${patterns})
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    if(NOT sources)
        add_library(${name} INTERFACE)
        target_link_libraries(${name} INTERFACE ${ARG_LINKS})
        return()
    endif()
    add_library(${name} STATIC ${sources})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${ARG_LINKS})
    if(ARG_NO_QT)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    else()
        if(NOT ARG_PRECOMPILED)
            set(ARG_PRECOMPILED galley_precompiled)
        endif()
        target_precompile_headers(${name} REUSE_FROM ${ARG_PRECOMPILED})
    endif()
endfunction()

# One precompiled header for all Qt code: QtCore and the standard library only, so that no layer sees more than it may; and one more for
# windows, which hold the widgets that nearly every one of them is made of.
set(galley_core_headers
    <algorithm> <array> <atomic> <chrono> <functional> <map> <memory> <optional> <string> <tuple> <unordered_map> <utility>
    <variant> <vector> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QSet> <QString> <QStringList> <QThread> <QTimer> <QUrl> <QUuid> <QVariant>)
set(galley_widget_headers
    <QAbstractItemView> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QDialogButtonBox> <QFormLayout> <QFuture> <QHeaderView>
    <QKeyEvent> <QLabel> <QLineEdit> <QLocale> <QMenu> <QMessageBox> <QPainter> <QProgressBar> <QPushButton> <QScrollArea>
    <QStackedWidget> <QTableView> <QToolButton> <QWidget>)

function(galley_precompile name)
    cmake_parse_arguments(ARG "" "" "HEADERS;LINKS" ${ARGN})
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "")
    add_library(${name} STATIC "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PUBLIC ${ARG_LINKS})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_precompile_headers(${name} PUBLIC ${ARG_HEADERS})
endfunction()

galley_precompile(galley_precompiled HEADERS ${galley_core_headers} LINKS Qt6::Core tl::expected)
galley_precompile(galley_precompiled_widgets HEADERS ${galley_core_headers} ${galley_widget_headers} LINKS Qt6::Widgets tl::expected)
