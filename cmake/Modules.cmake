# galley_module(NAME folder [FOLDERS sub...] LINKS libs...): a static library of all sources in one folder (not below it, unless
# FOLDERS names them). Headers are found from the repository root alone.
function(galley_module name)
    cmake_parse_arguments(ARG "NO_QT;NO_PRECOMPILED" "" "FOLDERS;LINKS" ${ARGN})
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
    elseif(NOT ARG_NO_PRECOMPILED)
        target_precompile_headers(${name} REUSE_FROM galley_precompiled)
    endif()
endfunction()

# One precompiled header for all Qt code: QtCore and the standard library only, so that no layer sees more than it may.
file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/precompiled.cpp" CONTENT "")
add_library(galley_precompiled STATIC "${CMAKE_BINARY_DIR}/precompiled.cpp")
set_target_properties(galley_precompiled PROPERTIES AUTOMOC OFF)
target_link_libraries(galley_precompiled PUBLIC Qt6::Core tl::expected)
target_include_directories(galley_precompiled PUBLIC "${CMAKE_SOURCE_DIR}")
target_precompile_headers(galley_precompiled PUBLIC
    <algorithm> <array> <atomic> <chrono> <functional> <map> <memory> <optional> <string> <tuple> <unordered_map> <utility>
    <variant> <vector> <tl/expected.hpp>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QObject> <QSet> <QString> <QStringList> <QThread> <QTimer> <QUrl> <QUuid> <QVariant>)
