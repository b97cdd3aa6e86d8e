"""How long after a text is saved its page is new, from the first save on; and the processor time that the server spent,
which other work on the machine moves less.
usage: serve.py SCORECARD_DLL [SAVES] [SECONDS_BEFORE_THE_FIRST]
"""
import os, pathlib, re, shutil, subprocess, sys, tempfile, time, urllib.request

program = os.path.abspath(sys.argv[1])
saves = int(sys.argv[2]) if len(sys.argv) > 2 else 6
rest = float(sys.argv[3]) if len(sys.argv) > 3 else 5
example = pathlib.Path(__file__).resolve().parent.parent
with tempfile.TemporaryDirectory() as root:
    for folder in ('content', 'data', 'site'):
        shutil.copytree(example / folder, pathlib.Path(root, folder))
    text = sorted(pathlib.Path(root).glob('content/editions/2017-05/**/*.md'))[0]
    month = text.relative_to(root).parts[2]
    began = time.monotonic()
    spent = lambda: sum(map(int, pathlib.Path(f'/proc/{server.pid}/stat').read_text().rsplit(') ')[1].split()[11:13])) * 10
    server = subprocess.Popen(['dotnet', program, 'serve', '--drafts', '--port', '0', '--root', root], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        site = re.search(r'http://\S+/', server.stdout.readline()).group(0)
        print(f'listening after {(time.monotonic() - began) * 1000:.0f} ms')
        page = f'{site}{month}/v1/cover-paper/index.html'
        get = lambda: urllib.request.urlopen(page).read().decode()
        get()
        time.sleep(rest)
        for save in range(1, saves + 1):
            mark = f'Saved for the {save}. time.'
            changed = text.read_text() + f'\n\n{mark}\n'
            at, cpu = time.monotonic(), spent()
            text.write_text(changed)
            while mark not in get():
                if time.monotonic() - at > 20:
                    sys.exit(f'save {save} never came')
                time.sleep(0.004)
            print(f'save {save}: {(time.monotonic() - at) * 1000:.0f} ms, {spent() - cpu} ms of processor time')
            time.sleep(1.5)
    finally:
        server.kill()
