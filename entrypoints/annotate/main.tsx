import '@/components/styles/base.css';
import { Annotate } from '@/components/annotate/annotate';
import { mount } from '@/components/ui/mount';

mount(<Annotate pictureId={new URLSearchParams(location.search).get('picture') ?? ''} />);
