@echo off
rem Starts Nianbao with the JVM options that suit the command. What is here is one way with the
rem shell script nianbao, which says more: change both.
setlocal EnableExtensions DisableDelayedExpansion
set "main=io.github.nianbao.cli.Main"
for %%I in ("%~dp0..") do set "home=%%~fI"
set "jar=%home%\lib\nianbao-cli.jar"
if not exist "%jar%" (
  echo nianbao: "%jar%" is missing. 1>&2
  exit /b 3
)

set "java="
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  for %%I in (java.exe) do set "java=%%~$PATH:I"
)
if not defined java (
  echo nianbao: Java 17 or later is needed, in JAVA_HOME or on the PATH. 1>&2
  exit /b 3
)
if not exist "%java%" (
  echo nianbao: there is no "%java%". 1>&2
  exit /b 3
)

rem The version names the archive. Without it there is none.
set "version="
for %%I in ("%java%") do set "release=%%~dpI..\release"
if exist "%release%" for /f "usebackq tokens=1,* delims==" %%A in ("%release%") do (
  if "%%A"=="JAVA_RUNTIME_VERSION" set "version=%%~B"
)
set "archive="
if not defined version goto run
call :look "%home%\cds"
if not defined archive call :look "%LOCALAPPDATA%\nianbao"
if not defined archive call :make "%home%\cds"
if not defined archive call :make "%LOCALAPPDATA%\nianbao"

:run
set "options=-Xmx2g"
if /i not "%~1"=="convert" if /i not "%~1"=="panel" set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g"
set "share="
if defined archive if exist "%archive%" set share="-XX:SharedArchiveFile=%archive%"
"%java%" -Xshare:auto -XX:-UsePerfData -Djava.awt.headless=true -Xlog:disable -Xlog:all=error:stderr %options% %share% %NIANBAO_JAVA_OPTS% -cp "%jar%" %main% %*
exit /b %ERRORLEVEL%

rem Takes the archive of a folder if it was made for this jar.
:look
if not exist "%~1\%version%.for" exit /b
set "made="
for %%I in ("%jar%") do set "stamp=%%~fI %%~tI %%~zI"
set /p made=<"%~1\%version%.for"
if "%made%"=="%stamp%" set "archive=%~1\%version%.jsa"
exit /b

rem Makes the archive in a folder, if that can be written.
:make
if not exist "%~1\" mkdir "%~1" 2>nul
for %%I in ("%jar%") do set "stamp=%%~fI %%~tI %%~zI"
set "part=%~1\%version%.%RANDOM%"
echo.>"%part%.classes" 2>nul
if not exist "%part%.classes" exit /b
"%java%" -XX:+UseSerialGC "-XX:DumpLoadedClassList=%part%.classes" -cp "%jar%" %main% show "%home%\lib\sample.pdf" >nul 2>&1
"%java%" -Xshare:dump -XX:+UseG1GC "-XX:SharedClassListFile=%part%.classes" "-XX:SharedArchiveFile=%part%.jsa" -cp "%jar%" >nul 2>&1
rem First what it is for: an archive that could not be made is not tried again.
>"%~1\%version%.for" echo %stamp%
move /y "%part%.jsa" "%~1\%version%.jsa" >nul 2>&1
del "%part%.classes" >nul 2>&1
set "archive=%~1\%version%.jsa"
exit /b
